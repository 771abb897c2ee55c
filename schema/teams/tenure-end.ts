import { TENURE_ENDS } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const TenureEndEnum = builder.enumType('TenureEnd', {
  description: 'What is known of the end of a tenure.',
  values: described(TENURE_ENDS),
});
