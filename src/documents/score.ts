/** The result of a match, out of its record. */
import { formatGoals, type Goals, type Score } from '../football/score.ts';
import type { GoalPair, MatchRecord, ScoreRecord } from './documents.ts';

const goals = (pair: GoalPair): Goals => ({ home: pair[0], away: pair[1] });

export const goalsOrNull = (pair: GoalPair | undefined): Goals | null =>
  pair === undefined ? null : goals(pair);

/** What a record has of a shoot-out without a score, and of extra time without one. */
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

/**
 * The result of a match about which nothing else decides what it counts: `1-6`. Undefined where there is none, and where
 * a ruling, extra time, a tie or a neutral ground has to be looked at.
 */
export function plainResult({ score, ...told }: MatchRecord): string | undefined {
  if (score === undefined || score.extraTime !== undefined || score.penalties !== undefined) return undefined;
  return UNUSUAL.some((property) => told[property] !== undefined)
    ? undefined
    : formatGoals(goals(score.fullTime));
}

const UNUSUAL = [
  'status',
  'abandoned',
  'official',
  'officialFrom',
  'shootOutWinner',
  'extraTimeState',
  'pastRulings',
  'leg',
  'neutral',
] as const;
