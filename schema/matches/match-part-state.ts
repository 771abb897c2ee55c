import { PART_STATES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const PartStateEnum = builder.enumType('MatchPartState', {
  description: 'What is known of a part of a match that most matches do not have: extra time, a shoot-out.',
  values: described(PART_STATES),
});
