import { finalGoals, type Goals, isLevel, type Score, shootOutWinner } from './score.ts';

/** What may happen to a match besides being played. `SCHEDULED` and `PLAYED` follow from the score. */
export type MatchStatus =
  | 'SCHEDULED'
  | 'PLAYED'
  | 'AWARDED'
  | 'CANCELLED'
  | 'POSTPONED'
  | 'ABANDONED'
  | 'ANNULLED'
  | 'WALKOVER';

/** The two teams of a match, ids with their kind: `club:atalanta`. */
export interface Pairing {
  readonly home: string;
  readonly away: string;
}

/** A match with all that the rules need to know of it. */
export interface PlayedMatch extends Pairing {
  readonly id: string;
  /** ISO date, local. */
  readonly date: string;
  readonly neutral: boolean;
  readonly status: MatchStatus;
  /** On the field. Null: not played yet, or unknown. */
  readonly score: Score | null;
  /** The result that counts where it differs from the one on the field (awarded 3-0). */
  readonly official: Goals | null;
  /** 1, 2 or 3 (replay or play-off) in a tie of several matches; null in a single match or a league. */
  readonly leg: number | null;
}

export type MatchResult = 'WIN' | 'DRAW' | 'LOSS';

// An abandoned match counts only by a ruling, and the ruling is then its official result.
const NEVER_COUNTS: ReadonlySet<MatchStatus> = new Set(['ANNULLED', 'CANCELLED', 'ABANDONED']);

/**
 * The goals that count for tables, ties and records: the official result where there is one, else the goals on the
 * field after extra time. Null when the match has no result that counts (not played, annulled, abandoned).
 */
export function countingGoals(match: PlayedMatch): Goals | null {
  if (match.status === 'ANNULLED') return null;
  if (match.official) return match.official;
  if (!match.score || NEVER_COUNTS.has(match.status)) return null;
  return finalGoals(match.score);
}

/** The goals on the field, whatever was ruled later; null where nothing was played or it was annulled. */
export function fieldGoals(match: PlayedMatch): Goals | null {
  if (!match.score || match.status === 'ANNULLED') return null;
  return finalGoals(match.score);
}

/** Whether a match is as if it had never been there: struck from the record, or called off without a result. */
export const isStruck = ({ status, official }: PlayedMatch): boolean =>
  status === 'ANNULLED' || (status === 'CANCELLED' && official === null);

/** Whether the match is still to come: it has no result and nothing says that it will never have one. */
export function isToCome(match: PlayedMatch): boolean {
  if (match.status !== 'SCHEDULED' && match.status !== 'POSTPONED') return false;
  return countingGoals(match) === null;
}

export function involves(match: PlayedMatch, team: string): boolean {
  return match.home === team || match.away === team;
}

/** The other side; null when `team` does not play in the match. */
export function opponentOf(match: PlayedMatch, team: string): string | null {
  if (match.home === team) return match.away;
  return match.away === team ? match.home : null;
}

/** Goals for and against one side. */
export interface SideGoals {
  readonly goalsFor: number;
  readonly goalsAgainst: number;
}

/** `goals` seen from `team`; null when it does not play in the match. */
export function goalsOf(match: PlayedMatch, team: string, goals: Goals): SideGoals | null {
  if (match.home === team) return { goalsFor: goals.home, goalsAgainst: goals.away };
  return match.away === team ? { goalsFor: goals.away, goalsAgainst: goals.home } : null;
}

/** The counting goals seen from `team`; null when there are none or it does not play. */
export function countingGoalsOf(match: PlayedMatch, team: string): SideGoals | null {
  const goals = countingGoals(match);
  return goals ? goalsOf(match, team, goals) : null;
}

/**
 * The result of the match for `team` in tables, records and streaks. A win after extra time is a win. A match that a
 * shoot-out follows is a DRAW: the shoot-out decides who goes through, not the match (Laws of the Game, 10.3; UEFA and
 * FIFA count it so in records and coefficients). Null when the match does not count or the team does not play in it.
 */
export function resultFor(match: PlayedMatch, team: string): MatchResult | null {
  const goals = countingGoalsOf(match, team);
  if (!goals) return null;
  if (goals.goalsFor === goals.goalsAgainst) return 'DRAW';
  return goals.goalsFor > goals.goalsAgainst ? 'WIN' : 'LOSS';
}

/** The winner of a match that stands alone, the shoot-out included; null for a draw and for a match that does not count. */
export function matchWinner(match: PlayedMatch): string | null {
  const goals = countingGoals(match);
  if (!goals) return null;
  if (!isLevel(goals)) return goals.home > goals.away ? match.home : match.away;
  return shootOutWinnerOf(match);
}

/**
 * Who won the shoot-out after a match, also where its score is not known; null when there was none, and when an official
 * result replaces what happened on the field, its shoot-out with it.
 */
export function shootOutWinnerOf(match: PlayedMatch): string | null {
  if (match.official || !match.score || NEVER_COUNTS.has(match.status)) return null;
  const side = shootOutWinner(match.score);
  return side === null ? null : match[side];
}

/**
 * By date, then leg, then id. The id only makes the order total; the rules do not look at kick-off times.
 */
export function compareMatches(a: PlayedMatch, b: PlayedMatch): number {
  return compareText(a.date, b.date) || (a.leg ?? 0) - (b.leg ?? 0) || compareText(a.id, b.id);
}

/** Code unit order, so that every machine sorts alike; `localeCompare` depends on the ICU data at hand. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The winner of a match or of a leg of a tie; null when level, or not played. */
export const winnerOf = (match: PlayedMatch): string | null =>
  match.leg === null ? matchWinner(match) : legWinner(match);

/** Who won a leg; null when level, or not played. A shoot-out after it decides the tie and not the match. */
function legWinner(leg: PlayedMatch): string | null {
  const goals = countingGoals(leg);
  if (goals === null || goals.home === goals.away) return null;
  return goals.home > goals.away ? leg.home : leg.away;
}
