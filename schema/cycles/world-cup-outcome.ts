import { CYCLE_OUTCOMES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const WorldCupOutcomeEnum = builder.enumType('WorldCupOutcome', {
  description: 'How the cycle of a World Cup or of another championship ended for a national team.',
  values: described(CYCLE_OUTCOMES),
});
