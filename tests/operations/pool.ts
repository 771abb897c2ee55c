/** What operations are made of: the real ids, slugs, labels and days of a graph. */
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, kindOf, slugOf } from '../../src/model/ids.ts';

/** Something with a name. */
export interface Named {
  /** Global id. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Absent where none is recorded. */
  readonly wikidata?: string;
}

/** A season and what belongs together in it. */
export interface PooledSeason extends Named {
  readonly competition: string;
  readonly label: string;
  /** Days of its first and last match. */
  readonly from: string;
  readonly to: string;
  readonly stages: readonly string[];
  readonly groups: readonly string[];
  /** What is in it, and the competition it is one of, by the kind of their ids. */
  readonly parts: ReadonlyMap<string, readonly Named[]>;
}

export interface Pool {
  readonly version: string;
  readonly seasons: readonly PooledSeason[];
  /** By the kind of their ids: `club`, `coach`, `match`. */
  readonly byKind: ReadonlyMap<string, readonly Named[]>;
}

interface Recorded {
  readonly id: string;
  readonly name?: string;
  readonly wikidata?: string;
}

const named = (kind: Parameters<typeof globalId>[0], { id, name = id, wikidata }: Recorded): Named => ({
  ...{ id: globalId(kind, id), slug: id, name },
  ...(wikidata === undefined ? {} : { wikidata }),
});

type Known = ReadonlyMap<string, Named>;

const bare = (id: string): Named => ({ id, slug: slugOf(id), name: slugOf(id) });

function partsOf({ id, matches, record, stages, teams, ties }: SeasonView, known: Known): readonly Named[] {
  const ids = [
    globalId('season', id),
    globalId('competition', record.competition),
    ...teams,
    ...teams.map((team) => globalId('campaign', `${id}/${slugOf(team)}`)),
    ...stages.map(({ code }) => globalId('stage', `${id}/${code}`)),
    ...ties.map(({ slug }) => globalId('tie', slug)),
    ...matches.map((match) => globalId('match', match.id)),
  ];
  return ids.map((one) => known.get(one) ?? bare(one));
}

/** Null for a season without a match. */
function pooledSeason(season: SeasonView, known: Known): PooledSeason | null {
  const { matches, record } = season;
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const groups = matches.flatMap(({ record: { group } }) => group ?? []);
  return {
    ...bare(globalId('season', season.id)),
    ...{ competition: record.competition, label: record.label, from: first.date, to: last.date },
    stages: season.stages.map(({ code }) => code),
    groups: [...new Set(groups)],
    parts: Map.groupBy(partsOf(season, known), ({ id }) => kindOf(id)),
  };
}

/** @param view of everything that is known. Seasons without a match are left out. */
export async function poolOf(view: GraphView): Promise<Pool> {
  const { index } = view;
  const entities: readonly Named[] = [
    ...index.clubs.list.map((one) => named('club', one)),
    ...index.coaches.list.map((one) => named('coach', one)),
    ...index.competitions.list.map((one) => named('competition', one)),
    ...index.countries.list.map((one) => named('country', one)),
    ...index.countries.list.flatMap((one) => (one.nationalTeam ? [named('national-team', one)] : [])),
    ...index.venues.list.map((one) => named('venue', one)),
    ...index.confederations.all().map((one) => named('confederation', one)),
    ...index.sources.all().map((one) => named('source', one)),
    ...index.tenures.ids().map((id) => bare(globalId('tenure', id))),
  ];
  const known: Known = new Map(entities.map((one) => [one.id, one]));
  const opened = await Promise.all(index.seasons.ids().map((id) => view.season(id)));
  const seasons = opened.flatMap((season) => (season === null ? [] : (pooledSeason(season, known) ?? [])));
  const parts = seasons
    .flatMap((season) => [...season.parts.values()].flat())
    .filter(({ id }) => !known.has(id));
  return {
    version: view.version,
    seasons,
    byKind: Map.groupBy([...entities, ...parts], ({ id }) => kindOf(id)),
  };
}
