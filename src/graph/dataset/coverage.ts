import type { SeasonRecord } from '../../documents/catalogue.ts';
import { gapOf } from '../../documents/season-gap.ts';
import { memoizedByView } from '../memoized.ts';
import type { GraphView } from '../view.ts';

/** What the graph holds of something. */
export interface Coverage {
  readonly from: string | null;
  readonly to: string | null;
  readonly seasons: number;
  readonly matches: number;
  readonly complete: boolean;
  readonly gaps: readonly string[];
  /** Those it is of. */
  readonly records: readonly SeasonRecord[];
}

/**
 * The day of the last match whose result is held; null when no result is held. For several seasons it is the latest
 * such day.
 */
function knownThrough(
  { knownThrough, complete, start, end }: SeasonRecord,
  { day }: GraphView,
): string | null {
  if (start !== undefined && start > day) return null;
  const last = knownThrough ?? (complete ? (end ?? day) : null);
  return last !== null && last > day ? day : last;
}

/** The last day that is held. For a season without a known end it is the day of its last result. */
const lastDay = (season: SeasonRecord, view: GraphView): string | null =>
  season.end ?? knownThrough(season, view);

/** A season, and what it lacks: null where it is held whole. */
export interface SeasonGap {
  readonly id: string;
  readonly competition: string;
  readonly gap: string | null;
}

/** In words, by season. Seasons in a row that lack the same are told together. */
export function gapsOf(seasons: Iterable<SeasonGap>): readonly string[] {
  const runs: { first: string; last: string; gap: string | null }[] = [];
  for (const { id, competition, gap } of seasons) {
    const run = runs.at(-1);
    if (run?.gap === gap && run.first.startsWith(`${competition}-`)) run.last = id;
    else runs.push({ first: id, last: id, gap });
  }
  return runs.flatMap(({ first, last, gap }) =>
    gap === null ? [] : [`${first === last ? first : `${first} to ${last}`}: ${gap}`],
  );
}

const inOrder = (days: readonly (string | null)[]): readonly string[] =>
  days.filter((day) => day !== null).sort();

/** What the graph holds of several seasons together. Many fields ask for the same list, so it is worked out once. */
export const coverageOf = memoizedByView(
  (view: GraphView, seasons: readonly SeasonRecord[]): Coverage => ({
    from: inOrder(seasons.map(({ start }) => start ?? null))[0] ?? null,
    to: inOrder(seasons.map((season) => lastDay(season, view))).at(-1) ?? null,
    seasons: seasons.length,
    matches: seasons.reduce((sum, season) => sum + season.matches, 0),
    complete: seasons.every((season) => season.complete),
    gaps: gapsOf(seasons.map((season) => ({ ...season, gap: gapOf(season) }))),
    records: seasons,
  }),
);

/** What the graph holds of a competition. */
export const competitionCoverage = (view: GraphView, competition: string): Coverage =>
  coverageOf(view, view.seasonsOf(competition));

/** The last day that facts of a competition tell of; null when no result of it is held. */
export const competitionKnownThrough = (view: GraphView, competition: string): string | null =>
  inOrder(view.seasonsOf(competition).map((season) => knownThrough(season, view))).at(-1) ?? null;
