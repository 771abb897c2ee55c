/** Costs of the lists of everything of a kind. */
import { COST } from '../../src/graph/effort/work.ts';
import { entitiesListed, type ListedKind, type ListScope } from '../../src/graph/nodes/entity-lists.ts';
import { slugsOfTable } from '../../src/graph/nodes/whole-tables.ts';
import { globalId } from '../../src/model/ids.ts';
import { onPage } from './catalogue.ts';
import { honoursOfTeams } from './parsed.ts';
import {
  type CostedRead,
  type CostOf,
  type CostOfField,
  type CostQuestion,
  entitiesMade,
  once,
  viewOf,
} from './place.ts';
import { allMade } from './shares.ts';

/** The cost of finding the value that an entity is sorted by. */
const ORDERED = 1.5;
/** The cost of finding the association, confederation or country of an entity, and of filtering by it. */
const SEEN = 0.3;

/** A page of everything of a kind: the records on it are made, and no others. */
function pageOfTable(asked: CostQuestion, kind: ListedKind, all: readonly string[]): CostOfField {
  const page = onPage(all, asked);
  return {
    items: asked.times * page.length,
    work: asked.times * page.length * COST.record,
    known: { ids: page.map((slug) => globalId(kind, slug)) },
  };
}

/** The tables that lists are read from. */
const TABLES = {
  club: 'clubs',
  competition: 'competitions',
  country: 'countries',
  'national-team': 'countries',
  season: 'seasons',
  venue: 'venues',
} as const;

/** What a list is read from. The clubs of one association, or the grounds of one country, are found without the others. */
function lookedAt(
  asked: CostQuestion,
  kind: ListedKind,
  { association, country }: ListScope,
  found: number,
): { readonly size: number; readonly read: CostedRead } {
  const place = (kind === 'club' && association) || (kind === 'venue' && country);
  if (place || kind === 'confederation')
    return { size: found, read: once(`${kind} of ${place || 'all'}`, entitiesMade(asked, found)) };
  const table = TABLES[kind];
  return { size: viewOf(asked).index[table].size, read: allMade(asked, table) };
}

/** The list is sorted once, and then its page is known. */
export const listOf =
  (kind: ListedKind): CostOf =>
  (asked) => {
    // Such an order is refused as of a day, before anything is sorted.
    if (asked.args.orderBy === 'MATCHES' && viewOf(asked).asOf !== null) return {};
    const scope = asked.args as ListScope;
    const whole = slugsOfTable(viewOf(asked), kind, scope);
    if (whole !== null) return pageOfTable(asked, kind, whole);
    const all = entitiesListed(viewOf(asked), kind, scope);
    const slugs = all.map(({ record }) => record.id);
    const page = onPage(slugs, asked);
    const { size, read } = lookedAt(asked, kind, scope, all.length);
    const isCounted = kind === 'competition' && scope.orderBy === 'MATCHES';
    const counted = isCounted ? viewOf(asked).index.seasons.size : 0;
    const found = {
      items: asked.times * page.length,
      work: asked.times * ((size + counted) * SEEN + all.length * ORDERED),
    };
    const ids = (slugs: readonly string[]) => slugs.map((id) => globalId(kind, id));
    // Which teams have most titles is known only when the titles are read.
    return asked.args.orderBy === 'TITLES'
      ? { ...found, reads: [read, ...honoursOfTeams(asked, ids(slugs))] }
      : { ...found, reads: [read], known: { ids: ids(page) } };
  };
