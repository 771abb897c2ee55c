/**
 * Arguments that name a thing are read as its id of today: a slug as the id of what has it, an id that was given up as that
 * of what it moved to.
 */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { CatalogueIndex } from '../../src/graph/catalogue-index.ts';
import { MovedIds } from '../../src/graph/nodes/moved.ts';
import { idsNamed } from '../../src/graph/nodes/named.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { type GlobalIdKind, globalId, isOfKind, KINDS, slugOf } from '../../src/model/ids.ts';
import { type CostOf, viewOf } from '../costs/place.ts';
import type { GraphContext } from './builder.ts';
import { COACHES, ENTITIES, type Nameable, requireNamed, TEAMS } from './require-known.ts';

/** The kind of thing whose slug a text argument is, by the name of the argument. */
const SLUGS: Readonly<Record<string, GlobalIdKind>> = {
  association: 'country',
  competition: 'competition',
  competitions: 'competition',
  opponentCountry: 'country',
  season: 'season',
};

const onlyOf = (kind: GlobalIdKind): Nameable => ({ kinds: [kind], what: `a ${kind}` });
const NOTHING: Nameable = { kinds: [], what: 'anything' };

/** What an argument of type ID names, by the name of the argument. */
const NAMED: Readonly<Record<string, Nameable>> = {
  team: TEAMS,
  teams: TEAMS,
  opponent: TEAMS,
  ledAny: TEAMS,
  ledEvery: TEAMS,
  coach: COACHES,
  match: onlyOf('match'),
  about: ENTITIES,
  subject: ENTITIES,
  with: ENTITIES,
  from: ENTITIES,
  to: ENTITIES,
};

/** Two versions of the data may have a thing under two ids. */
const COMPARES_VERSIONS = 'fromVersion';
const NONE_MOVED = new MovedIds([]);

type Args = Record<string, unknown>;

/** The records to look up names in. */
interface NameLookup {
  readonly moved: MovedIds;
  readonly seasons: Pick<CatalogueIndex['seasons'], 'has'>;
  /** The id of the only thing with a slug; the slug itself when there is none, or several. */
  readonly named: (slug: string, nameable: Nameable) => string;
}
type Reader = (value: unknown, names: NameLookup) => unknown;

const eachOf =
  (reader: Reader): Reader =>
  (value, names) => {
    if (!Array.isArray(value)) return reader(value, names);
    const read = value.map((item: unknown) => reader(item, names));
    return read.some((item, at) => item !== value[at]) ? read : value;
  };

const currentId =
  (nameable: Nameable): Reader =>
  (text, { moved, named }) => {
    if (typeof text !== 'string' || text === '') return text;
    const id = text.includes(':') ? text : named(text, nameable);
    return moved.target(id) ?? id;
  };

/** The slug of an entity that is looked up. The argument may also be an id of its kind. */
const slugOfKind =
  (kind: GlobalIdKind): Reader =>
  (text) =>
    typeof text === 'string' && isOfKind(text, kind) ? slugOf(text) : text;

/** A season may have been renamed with its competition. Then no row of its own says so. */
function currentSlug(kind: GlobalIdKind): Reader {
  return (slug, { moved, seasons }) => {
    if (typeof slug !== 'string') return slug;
    if (kind !== 'season') return slugOf(moved.target(globalId(kind, slug)) ?? globalId(kind, slug));
    if (seasons.has(slug)) return slug;
    return moved.meant({ kind, slug }).find((meant) => seasons.has(meant.slug))?.slug ?? slug;
  };
}

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/**
 * Null for an argument that names nothing of the graph.
 * @param lookedUp the kind of thing that the field looks up.
 */
function readerOf({ name, type }: Named, lookedUp: GlobalIdKind | undefined): Reader | null {
  const named = getNamedType(type);
  if (named.name === 'ID') {
    const own = name === 'id' && lookedUp !== undefined ? onlyOf(lookedUp) : NAMED[name];
    return eachOf(currentId(own ?? NOTHING));
  }
  if (name === 'slug' && lookedUp !== undefined) return slugOfKind(lookedUp);
  const kind = SLUGS[name];
  if (named.name === 'String' && kind !== undefined) return eachOf(currentSlug(kind));
  if (!isInputObjectType(named)) return null;
  const reader = readerOfAll(Object.values(named.getFields()), lookedUp);
  return reader === null ? null : eachOf(reader);
}

/**
 * Replaces former ids and slugs in arguments, or in the fields of an input. Hardly any id was given up, so a
 * value without one is returned unchanged. Null when no argument names a thing.
 */
export function readerOfAll(all: readonly Named[], lookedUp?: GlobalIdKind): Reader | null {
  const readers = all.flatMap((named) => {
    const reader = readerOf(named, lookedUp);
    return reader === null ? [] : [[named.name, reader] as const];
  });
  if (readers.length === 0) return null;
  return (value, names) => {
    if (typeof value !== 'object' || value === null) return value;
    const given = value as Args;
    let read = given;
    for (const [name, reader] of readers) {
      if (!(name in given)) continue;
      const current = reader(given[name], names);
      if (current === given[name]) continue;
      if (read === given) read = { ...given };
      read[name] = current;
    }
    return read;
  };
}

/** For the price: a slug of nothing, or of several things, is refused only when the field is answered. */
const namesIn = ({ index }: GraphView, moved = index.moved): NameLookup => ({
  moved,
  seasons: index.seasons,
  named: (slug, { kinds }) => {
    const [id, other] = idsNamed(index, slug, kinds);
    return id === undefined || other !== undefined ? slug : id;
  },
});

/** The same for the answer: a slug of nothing is refused. */
const requiredIn = (view: GraphView, moved = view.index.moved): NameLookup => ({
  ...namesIn(view, moved),
  named: (slug, nameable) => requireNamed(view, slug, nameable),
});

/** @param moved the former ids, when they are not those of the view. */
function followIn(field: GraphQLField<unknown, unknown>, reader: Reader, moved?: MovedIds): void {
  const { resolve } = field;
  const { cost } = field.extensions;
  if (resolve !== undefined)
    field.resolve = (source, args: Args, context, info) =>
      resolve(source, reader(args, requiredIn((context as GraphContext).view, moved)) as Args, context, info);
  if (typeof cost === 'function')
    field.extensions = {
      ...field.extensions,
      cost: ((asked) => {
        const args = reader(asked.args, namesIn(viewOf(asked), moved)) as Args;
        return (cost as CostOf)(args === asked.args ? asked : { ...asked, args });
      }) satisfies CostOf,
    };
}

/** `nationalTeam` looks up a `national-team`. */
const lookedUpBy = (field: string): GlobalIdKind | undefined =>
  KINDS.find((kind) => kind === field.replace('T', '-t'));

/** Lets every field of a schema read its arguments so, for the price and for the answer. */
export function readNames(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const isRoot = type === schema.getQueryType();
    for (const field of Object.values(type.getFields())) {
      const isOfVersions = field.args.some(({ name }) => name === COMPARES_VERSIONS);
      const reader = readerOfAll(field.args, isRoot ? lookedUpBy(field.name) : undefined);
      if (reader !== null) followIn(field, reader, isOfVersions ? NONE_MOVED : undefined);
    }
  }
}
