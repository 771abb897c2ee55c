import { COMPETITION_KINDS } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const CompetitionKindEnum = builder.enumType('CompetitionKind', {
  description: 'What sort of competition it is.',
  values: described(COMPETITION_KINDS),
});
