import type { DecidedBy } from '../../src/football/tie-terms.ts';
import { builder } from '../kit/builder.ts';

const DECISIONS = {
  REGULAR_TIME: { description: 'In 90 minutes, or on aggregate after them.' },
  EXTRA_TIME: { description: 'By goals in extra time.' },
  GOLDEN_GOAL: { description: 'By the first goal in extra time, which ended the match.' },
  SILVER_GOAL: { description: 'By a lead at half-time of extra time.' },
  PENALTIES: { description: 'By a shoot-out.' },
  AWAY_GOALS: { description: 'Level on aggregate, by more goals away, under the rule of that season.' },
  COIN_TOSS: { description: 'By the toss of a coin.' },
  LOTS: { description: 'By drawing lots.' },
  REPLAY: { description: 'A single match was level and was played again.' },
  PLAY_OFF: { description: 'Two legs were level and a third match decided.' },
  WALKOVER: { description: 'The other side did not play.' },
  AWARDED: { description: 'By a ruling against the result on the field.' },
} as const satisfies Record<DecidedBy, { description: string }>;

export const DecidedByEnum = builder.enumType('DecidedBy', {
  description: 'How a tie was decided.',
  values: DECISIONS,
});
