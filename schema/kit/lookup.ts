import { seasonNamed } from '../../src/graph/competitions/season-named.ts';
import type { Entity } from '../../src/graph/nodes/entities.ts';
import type { EntitiesOnDay, EntityWithFirstDay } from '../../src/graph/nodes/entities-on-day.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import { findEntity, findNode } from '../../src/graph/nodes/nodes.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import { SEARCHABLE_KINDS, type SearchableKind, searchGraph } from '../../src/graph/search/search.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { type GlobalIdKind, globalId } from '../../src/model/ids.ts';
import { spelledLabel } from '../../src/model/season-labels.ts';
import type { EntityBy } from './entity-by.ts';
import { badInput, told } from './errors.ts';
import { readIdOnDay } from './node.ts';

type Kind = Entity['kind'];
type OfKind<K extends Kind> = Extract<Entity, { kind: K }>;
type Named = EntityWithFirstDay & { readonly fifaCode?: string };

/** The entities of a kind that have names of their own; null for kinds that have none. */
function namedOf(
  view: GraphView,
  kind: Kind,
): Pick<EntitiesOnDay<Named>, 'list' | 'byWikidata' | 'byName'> | null {
  switch (kind) {
    case 'club':
      return view.clubs;
    case 'coach':
      return view.coaches;
    case 'competition':
      return view.competitions;
    case 'venue':
      return view.venues;
    case 'country':
    case 'national-team':
      return view.countries;
    default:
      return null;
  }
}

/** Of several that had the name, those that had not ended: Yugoslavia as of 1995. */
function lasting(bearers: readonly Named[]): readonly Named[] {
  const left = bearers.filter((bearer) => !('to' in bearer));
  return left.length === 0 ? bearers : left;
}

/** A text that may be the code of a country. A code comes before a name. */
export const CODE = /^[A-Z]{3}$/;

function bearerOf(view: GraphView, kind: Kind, name: string): Named | null {
  const named = namedOf(view, kind);
  const coded =
    kind === 'country' && CODE.test(name) && named?.list.find(({ fifaCode }) => fifaCode === name);
  if (coded) return coded;
  const found = named?.byName(name) ?? [];
  const own = lasting(found.filter((entity) => entity.name === name));
  const [first, second] = own.length === 1 ? own : found;
  if (first !== undefined && second !== undefined) {
    const slugs = found.map(({ id }) => id).slice(0, 10);
    throw badInput(`${name.slice(0, 80)} names several`, `one of the slugs ${slugs.join(', ')}`);
  }
  return first ?? null;
}

const isSearchable = (kind: Kind): kind is SearchableKind =>
  (SEARCHABLE_KINDS as readonly Kind[]).includes(kind);

/** The result of a search, when it is exactly one thing. */
const onlyFound = (view: GraphView, kind: Kind, text: string): PromiseOrValue<Entity | null> =>
  isSearchable(kind)
    ? whenReady(searchGraph(view, text, new Set([kind])), ([first, second]) =>
        first === undefined || second !== undefined ? null : findEntity(view, first.id),
      )
    : null;

function byName(view: GraphView, kind: Kind, name: string): PromiseOrValue<Node | null> {
  const season = kind === 'season' ? seasonNamed(view, name) : null;
  if (season !== null) return findEntity(view, season);
  const bearer = bearerOf(view, kind, name);
  return bearer === null ? onlyFound(view, kind, name) : findEntity(view, globalId(kind, bearer.id));
}

const WIKIDATA = /^Q\d+$/;

function byWikidata(view: GraphView, kind: Kind, id: EntityBy['wikidata']): Named | null {
  if (id === null || id === undefined) return null;
  if (!WIKIDATA.test(id)) throw badInput(`${told(id)} is not an id of Wikidata`, 'an id such as Q38');
  return namedOf(view, kind)?.byWikidata(id) ?? null;
}

/** How ids and slugs of a kind are read: those of seasons end in labels, which are written in several ways. */
export const spellingOf = (kind: GlobalIdKind): ((text: string) => string) =>
  kind === 'season' ? spelledLabel : (text) => text;

function named(view: GraphView, kind: Kind, by: EntityBy): PromiseOrValue<Node | null> {
  const spelled = spellingOf(kind);
  if (typeof by.id === 'string') return findNode(view, readIdOnDay(view, spelled(by.id)));
  if (by.slug) return findNode(view, { kind, slug: spelled(by.slug) });
  if (by.name) return byName(view, kind, by.name);
  const record = byWikidata(view, kind, by.wikidata);
  return record === null ? null : findEntity(view, globalId(kind, record.id));
}

/**
 * The entity an argument names; null when there is none of the kind.
 * @throws BAD_USER_INPUT for an id that is not one, and for a name that several bear.
 */
export const lookUp = <K extends Kind>(
  view: GraphView,
  kind: K,
  by: EntityBy,
): PromiseOrValue<OfKind<K> | null> =>
  whenReady(named(view, kind, by), (node) =>
    node !== null && 'kind' in node && node.kind === kind ? (node as OfKind<K>) : null,
  );
