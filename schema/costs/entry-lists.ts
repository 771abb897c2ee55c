/** Costs of the lists of everything of a kind. */
import { COST } from '../../src/graph/effort/work.ts';
import { entitiesListed, type ListedKind, type ListScope } from '../../src/graph/nodes/entity-lists.ts';
import { globalId } from '../../src/model/ids.ts';
import { onPage } from './catalogue.ts';
import { honoursOfTeams } from './parsed.ts';
import { type CostOf, once, viewOf } from './place.ts';

/** The cost of finding by what an entity is put in order. */
const ORDERED = 1.5;
/** The cost of finding the place of an entity, and of filtering it. */
const SEEN = 0.3;

/** The list is put in order once, and its page is known then. */
export const listOf =
  (kind: ListedKind): CostOf =>
  (asked) => {
    const all = entitiesListed(viewOf(asked), kind, asked.args as ListScope);
    const slugs = all.map(({ record }) => record.id);
    const page = onPage(slugs, asked);
    const { clubs, competitions, countries, seasons, venues, confederations } = viewOf(asked).index;
    const size = {
      club: clubs,
      competition: competitions,
      confederation: confederations,
      country: countries,
      'national-team': countries,
      season: seasons,
      venue: venues,
    }[kind].size;
    const read = once(`all of ${kind}`, size * COST.record);
    const found = {
      items: asked.times * page.length,
      work: asked.times * (size * SEEN + all.length * ORDERED),
    };
    const ids = (slugs: readonly string[]) => slugs.map((id) => globalId(kind, id));
    // Which teams have the most titles is known once these are read.
    return asked.args.orderBy === 'TITLES'
      ? { ...found, reads: [read, ...honoursOfTeams(asked, ids(slugs))] }
      : { ...found, reads: [read], known: { ids: ids(page) } };
  };
