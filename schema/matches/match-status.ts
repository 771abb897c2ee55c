import { MATCH_STATUSES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const MatchStatusEnum = builder.enumType('MatchStatus', {
  description: 'What became of a match by the as-of day.',
  values: described(MATCH_STATUSES),
});
