import type { AwayGoalsRule } from './away-goals.ts';

export type TieStatus = 'NOT_STARTED' | 'OPEN' | 'DECIDED';

/**
 * How a tie was decided. `REPLAY`: a single tie was played again. `PLAY_OFF`: a third match after two level legs.
 * `AWARDED`: by a ruling against the result on the field. `UNKNOWN`: the winner played on, and nothing tells by what.
 */
export type DecidedBy =
  | 'REGULAR_TIME'
  | 'EXTRA_TIME'
  | 'GOLDEN_GOAL'
  | 'SILVER_GOAL'
  | 'PENALTIES'
  | 'AWAY_GOALS'
  | 'COIN_TOSS'
  | 'LOTS'
  | 'REPLAY'
  | 'PLAY_OFF'
  | 'WALKOVER'
  | 'AWARDED'
  | 'UNKNOWN';

export type Sides = readonly [string, string];

export interface TieRules {
  /** How many matches the tie is made of; one more, when these end level, is a replay or play-off. */
  readonly legs: 1 | 2;
  readonly awayGoals: AwayGoalsRule;
  /** What ended extra time early; `FULL` when absent. */
  readonly extraTime?: 'FULL' | 'GOLDEN_GOAL' | 'SILVER_GOAL';
}
