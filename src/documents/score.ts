/** The result of a match, out of its record. */
import type { Goals, Score } from '../football/score.ts';
import type { GoalPair, MatchRecord, ScoreRecord } from './documents.ts';

const goals = (pair: GoalPair): Goals => ({ home: pair[0], away: pair[1] });

export const goalsOrNull = (pair: GoalPair | undefined): Goals | null =>
  pair === undefined ? null : goals(pair);

/** What a record tells of a shoot-out without a score, and of extra time without one. */
function untold({ shootOutWinner, extraTimeState, home }: MatchRecord): Partial<Score> {
  if (shootOutWinner === undefined) return extraTimeState === undefined ? {} : { extraTime: extraTimeState };
  return { shootOutWinner: shootOutWinner === home ? 'home' : 'away', extraTime: extraTimeState };
}

/** @param score of the record. */
export const scoreOf = (score: ScoreRecord, record: MatchRecord): Score => ({
  halfTime: goalsOrNull(score.halfTime),
  fullTime: goals(score.fullTime),
  afterExtraTime: goalsOrNull(score.extraTime),
  penalties: goalsOrNull(score.penalties),
  ...untold(record),
});
