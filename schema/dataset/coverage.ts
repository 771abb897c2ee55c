import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { builder } from '../kit/builder.ts';

/** What the graph holds of a thing. */
export interface Coverage {
  readonly from: string | null;
  readonly to: string | null;
  readonly seasons: number;
  readonly matches: number;
  readonly complete: boolean;
  readonly gaps: readonly string[];
}

export const CoverageRef = builder.objectRef<Coverage>('Coverage').implement({
  description:
    'What the graph holds of a thing: an empty answer means nothing outside it. Of the seasons that had begun by the as-of day it tells what is held of them to this day.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'First day held; null when nothing is.',
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'Last day held, at most the as-of day; null when nothing is.',
    }),
    seasons: t.exposeInt('seasons', { description: 'Seasons held.' }),
    matches: t.exposeInt('matches', { description: 'Matches held.' }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether every season that the graph holds is complete.',
    }),
    gaps: t.stringList({
      extensions: { cost: 5 },
      description:
        'What is missing, in words, a season each, in the order of the seasons; empty when nothing is.',
      resolve: ({ gaps }) => [...gaps],
    }),
  }),
});

/** The day of the last match whose result is held: that of the answer where more are; null when none is. */
function knownThrough(
  { knownThrough, complete, start, end }: SeasonRecord,
  { day }: GraphView,
): string | null {
  if (start !== undefined && start > day) return null;
  const told = knownThrough ?? (complete ? (end ?? day) : null);
  return told !== null && told > day ? day : told;
}

/** Last day held: of a season whose end is not told, the day of its last result. */
const lastDay = (season: SeasonRecord, view: GraphView): string | null =>
  season.end ?? knownThrough(season, view);

const gapsOf = (season: SeasonRecord): string[] => {
  if (season.complete) return [];
  const of = season.expectedMatches === undefined ? '' : ` of ${season.expectedMatches}`;
  return [
    `${season.id}: ${season.matches}${of} matches held${season.note === undefined ? '' : `; ${season.note}`}`,
  ];
};

const inOrder = (days: readonly (string | null)[]): readonly string[] =>
  days.filter((day) => day !== null).sort();

/** What the graph holds of several seasons taken together. */
export const coverageOf = (view: GraphView, seasons: readonly SeasonRecord[]): Coverage => ({
  from: inOrder(seasons.map(({ start }) => start ?? null))[0] ?? null,
  to: inOrder(seasons.map((season) => lastDay(season, view))).at(-1) ?? null,
  seasons: seasons.length,
  matches: seasons.reduce((sum, season) => sum + season.matches, 0),
  complete: seasons.every((season) => season.complete),
  gaps: seasons.flatMap(gapsOf),
});

/** What the graph holds of a competition. */
export const competitionCoverage = (view: GraphView, competition: string): Coverage =>
  coverageOf(view, view.seasonsOf(competition));

/** The last day the facts of a competition speak of; null when no result of it is held. */
export const competitionKnownThrough = (view: GraphView, competition: string): string | null =>
  inOrder(view.seasonsOf(competition).map((season) => knownThrough(season, view))).at(-1) ?? null;
