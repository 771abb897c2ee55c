/** Costs of looking things up: by an id or a slug, by a name, a season by its label or by the day. */

import type { NamedEntity } from '../../src/graph/catalogue-index.ts';
import { seasonLabelled } from '../../src/graph/competitions/season-labelled.ts';
import { seasonNamed } from '../../src/graph/competitions/season-named.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { currentSeasonOf } from '../../src/graph/matches/all-matches.ts';
import type { EntitiesOnDay } from '../../src/graph/nodes/entities-on-day.ts';
import { type GlobalIdKind, globalId, idOnDay } from '../../src/model/ids.ts';
import { CODE, spellingOf } from '../kit/lookup.ts';
import type { CatalogueEntityKind } from './catalogue.ts';
import {
  type CostedRead,
  type CostOf,
  type CostQuestion,
  countsIn,
  once,
  slugsOf,
  textIn,
  viewOf,
} from './place.ts';
import { searchedFor } from './searched.ts';

/** The cost of making an entity to look at its names. */
const NAMES = 4 * COST.record;

/** Makes the entities of a kind that may have the name; all of them when any may be meant. */
function namesRead(asked: CostQuestion, kind: CatalogueEntityKind, name?: string): CostedRead {
  const { [kind]: all } = viewOf(asked).index;
  const isAny = name === undefined || CODE.test(name);
  return once(`names of ${kind} ${isAny ? '' : name}`, (isAny ? all.size : all.beginningLike(name)) * NAMES);
}

type By = Readonly<Partial<Record<'id' | 'slug' | 'name' | 'wikidata', string>>>;

/** The list that has the entities of a kind; none for kinds without names of their own. */
const LISTS: Readonly<Partial<Record<GlobalIdKind, CatalogueEntityKind>>> = {
  club: 'clubs',
  coach: 'coaches',
  competition: 'competitions',
  country: 'countries',
  'national-team': 'countries',
  venue: 'venues',
};

/** The entities of a kind that have a name or a Wikidata id. */
function bearersOf(
  all: Pick<EntitiesOnDay<NamedEntity>, 'byName' | 'byWikidata'>,
  name: string | undefined,
  wikidata: string | undefined,
): readonly NamedEntity[] {
  if (name !== undefined) return all.byName(name);
  return [all.byWikidata(wikidata ?? '')].filter((entity) => entity !== null);
}

/**
 * Looks an entity up. When it is named by its id or slug, the cost is that of one entity; a name that is no entity's is
 * searched for.
 */
export const lookedUp =
  (kind: GlobalIdKind): CostOf =>
  (asked) => {
    const { id, slug, name, wikidata } = (asked.args.by ?? {}) as By;
    const spelled = spellingOf(kind);
    const named = id === undefined ? slug && globalId(kind, spelled(slug)) : idOnDay(spelled(id)).id;
    if (named !== undefined) return { known: { ids: [viewOf(asked).index.moved.target(named) ?? named] } };
    if (name === undefined && wikidata === undefined) return { count: 0 };
    const list = LISTS[kind];
    const reads = list === undefined ? [] : [namesRead(asked, list, name)];
    // The entity of a name is found before the price is known: a search costs as much as hundreds of names.
    const found = list === undefined ? [] : bearersOf(viewOf(asked)[list], name, wikidata);
    const [only] = found.length === 1 && !(kind === 'country' && CODE.test(name ?? '')) ? found : [];
    const known = { ids: only === undefined ? [] : [globalId(kind, only.id)] };
    if (only !== undefined || (list !== undefined && name === undefined)) return { reads, work: 2, known };
    if (name === undefined || found.length > 0) return { reads, work: 2 };
    const searched = searchedFor(asked, name);
    return { reads: [...reads, ...searched.reads], work: 2 + searched.work };
  };

/** The cost of finding a season by its label, or the nearest labels where none has it. */
const LABEL = 32;

/** A season of a competition, by its label. */
export const seasonByLabel: CostOf = (asked) => {
  const label = textIn(asked, 'label') ?? '';
  const own = slugsOf(asked, 'competition');
  const competition = textIn(asked, 'competition') ?? (own?.length === 1 ? own[0] : undefined);
  const work = asked.times * LABEL;
  return competition === undefined
    ? { work }
    : { work, known: { ids: [globalId('season', seasonLabelled(viewOf(asked), competition, label))] } };
};

/** The season of a competition that a day is in: all its seasons are tested. */
export const currentSeason: CostOf = (asked) => {
  const own = slugsOf(asked, 'competition');
  const work = asked.times * countsIn(asked).most.seasonsOfCompetition * COST.record;
  if (own === null) return { work };
  const ids = own.flatMap((id) => currentSeasonOf(viewOf(asked), id)?.id ?? []);
  return { work, known: { ids: ids.map((id) => globalId('season', id)) } };
};

/** The season of a name is found before the price is known: what seasons hold differs a hundredfold. */
const seasonBy: CostOf = (asked) => {
  const { name } = (asked.args.by ?? {}) as By;
  const id = name === undefined ? null : seasonNamed(viewOf(asked), name);
  if (id === null) return lookedUp('season')(asked);
  return { reads: [namesRead(asked, 'competitions')], work: 2, known: { ids: [id] } };
};

/** The same, or a season by its id, slug or name. */
export const seasonLookedUp: CostOf = (asked) => {
  if (asked.args.by) return seasonBy(asked);
  // Without both it is refused.
  return asked.args.competition && asked.args.label ? seasonByLabel(asked) : { count: 0 };
};
