import type { GraphView } from '../src/graph/view.ts';
import type { SeasonRecord } from '../src/store/catalogue.ts';
import { builder } from './builder.ts';

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
    'What the graph holds of a thing: an empty answer means nothing outside it. It tells of the data, not of football, so the as-of day does not change it.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'First day held; null when nothing is.',
    }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'Last day held; null when nothing is.' }),
    seasons: t.exposeInt('seasons', { description: 'Seasons held.' }),
    matches: t.exposeInt('matches', { description: 'Matches held.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether every season held is held whole.' }),
    gaps: t.stringList({
      description: 'What is missing, in words; empty when nothing is.',
      resolve: ({ gaps }) => [...gaps],
    }),
  }),
});

/** The day of the last match whose result is held; null when none is. */
const knownThrough = ({ knownThrough, complete, end }: SeasonRecord): string | null =>
  knownThrough ?? (complete ? (end ?? null) : null);

/** Last day held: of a season whose end is not told, the day of its last result. */
const lastDay = (season: SeasonRecord): string | null => season.end ?? knownThrough(season);

const gapsOf = (season: SeasonRecord): string[] => {
  if (season.complete) return [];
  const of = season.expectedMatches === undefined ? '' : ` of ${season.expectedMatches}`;
  return [
    `${season.id}: ${season.matches}${of} matches held${season.note === undefined ? '' : `; ${season.note}`}`,
  ];
};

/** What the graph holds of several seasons taken together. */
export function coverageOf(seasons: readonly SeasonRecord[]): Coverage {
  const days = seasons.flatMap((season) => [season.start ?? [], lastDay(season) ?? []].flat()).sort();
  return {
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    seasons: seasons.length,
    matches: seasons.reduce((sum, season) => sum + season.matches, 0),
    complete: seasons.every((season) => season.complete),
    gaps: seasons.flatMap(gapsOf),
  };
}

export const seasonCoverage = (season: SeasonRecord): Coverage => ({
  from: season.start ?? null,
  to: lastDay(season),
  seasons: 1,
  matches: season.matches,
  complete: season.complete,
  gaps: gapsOf(season),
});

/** What the graph holds of a competition. */
export const competitionCoverage = (view: GraphView, competition: string): Coverage =>
  coverageOf(view.index.seasonsOf.get(competition));

/** The last day the facts of a competition speak of; null when no result of it is held. */
export const competitionKnownThrough = (view: GraphView, competition: string): string | null =>
  view.index.seasonsOf
    .get(competition)
    .flatMap((season) => knownThrough(season) ?? [])
    .sort()
    .at(-1) ?? null;
