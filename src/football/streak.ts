import { countingGoalsOf, type PlayedMatch, type SideGoals } from './match.ts';

/** Items in a row, oldest first. Never empty in `longest` unless there is no streak at all. */
export interface Streak<T> {
  readonly length: number;
  readonly items: readonly T[];
}

export interface Streaks<T> {
  /** The streak that the last decided item belongs to; length 0 when it belongs to none. */
  readonly current: Streak<T>;
  /** The longest, the earliest of them where several are equal; length 0 when there is none. */
  readonly longest: Streak<T>;
  /** All of the longest length, oldest first; empty when there is none. */
  readonly joint: readonly Streak<T>[];
}

/**
 * Runs of items for which `holds` is true. Items must be oldest first. Null means that an item is not decided yet (a
 * match to come, an edition in progress): it neither lengthens nor breaks a run.
 */
export function streaks<T>(items: Iterable<T>, holds: (item: T) => boolean | null): Streaks<T> {
  const runs: T[][] = [];
  let run: T[] = [];
  for (const item of items) {
    const holdsHere = holds(item);
    if (holdsHere === null) continue;
    if (holdsHere) {
      if (run.length === 0) runs.push(run);
      run.push(item);
    } else run = [];
  }
  const length = runs.reduce((most, candidate) => Math.max(most, candidate.length), 0);
  const joint = runs.filter((candidate) => candidate.length === length).map(toStreak);
  return { current: toStreak(run), longest: joint[0] ?? toStreak<T>([]), joint };
}

function toStreak<T>(items: readonly T[]): Streak<T> {
  return { length: items.length, items };
}

export type MatchStreakKind =
  | 'WINNING'
  | 'UNBEATEN'
  | 'WINLESS'
  | 'LOSING'
  | 'DRAWING'
  | 'SCORING'
  | 'GOALLESS'
  | 'CLEAN_SHEETS'
  | 'CONCEDING';

const HOLDS: { readonly [K in MatchStreakKind]: (goals: SideGoals) => boolean } = {
  WINNING: (goals) => goals.goalsFor > goals.goalsAgainst,
  UNBEATEN: (goals) => goals.goalsFor >= goals.goalsAgainst,
  WINLESS: (goals) => goals.goalsFor <= goals.goalsAgainst,
  LOSING: (goals) => goals.goalsFor < goals.goalsAgainst,
  DRAWING: (goals) => goals.goalsFor === goals.goalsAgainst,
  SCORING: (goals) => goals.goalsFor > 0,
  GOALLESS: (goals) => goals.goalsFor === 0,
  CLEAN_SHEETS: (goals) => goals.goalsAgainst === 0,
  CONCEDING: (goals) => goals.goalsAgainst > 0,
};

/**
 * A team's streaks over its matches, oldest first. By the result that counts, so an awarded 3-0 is a win; a shoot-out is
 * a draw. Matches that do not count, and matches of other teams, are skipped.
 */
export function matchStreaks<M extends PlayedMatch>(
  matches: Iterable<M>,
  team: string,
  kind: MatchStreakKind,
): Streaks<M> {
  const holds = HOLDS[kind];
  return streaks(matches, (match) => {
    const goals = countingGoalsOf(match, team);
    return goals ? holds(goals) : null;
  });
}
