import { DAY_BASES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const DayBasisEnum = builder.enumType('DayBasis', {
  description: 'How a day from which something is known was found.',
  values: described(DAY_BASES),
});
