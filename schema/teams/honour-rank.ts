import { HONOUR_RANKS } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const HonourRankEnum = builder.enumType('HonourRank', {
  description: 'Where a team came in.',
  values: described(HONOUR_RANKS),
});
