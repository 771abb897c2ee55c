/** Arguments that name a thing by an id that was given up: they are read as the id of what it moved to. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { CatalogueIndex } from '../../src/graph/catalogue-index.ts';
import type { MovedIds } from '../../src/graph/nodes/moved.ts';
import { type GlobalIdKind, globalId, slugOf } from '../../src/model/ids.ts';
import { type CostOf, viewOf } from '../costs/place.ts';
import type { GraphContext } from './builder.ts';

/** The kind of thing whose slug a text argument is, by the name of the argument. */
const SLUGS: Readonly<Record<string, GlobalIdKind>> = {
  association: 'country',
  competition: 'competition',
  competitions: 'competition',
  opponentCountry: 'country',
  season: 'season',
};

/** Two versions may tell of a thing under two ids. */
const COMPARES_VERSIONS = 'fromVersion';

type Args = Record<string, unknown>;

interface Index {
  readonly moved: MovedIds;
  readonly seasons: Pick<CatalogueIndex['seasons'], 'has'>;
}
type Reader = (value: unknown, index: Index) => unknown;

const eachOf =
  (reader: Reader): Reader =>
  (value, index) => {
    if (!Array.isArray(value)) return reader(value, index);
    const read = value.map((item: unknown) => reader(item, index));
    return read.some((item, at) => item !== value[at]) ? read : value;
  };

const currentId: Reader = (id, { moved }) => (typeof id === 'string' ? (moved.target(id) ?? id) : id);

/** A season may have been renamed with its competition: then no row of its own tells so. */
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

/** Null for an argument that names nothing of the graph. */
function readerOf({ name, type }: Named): Reader | null {
  const named = getNamedType(type);
  if (named.name === 'ID') return eachOf(currentId);
  const kind = SLUGS[name];
  if (named.name === 'String' && kind !== undefined) return eachOf(currentSlug(kind));
  if (!isInputObjectType(named)) return null;
  const reader = readerOfAll(Object.values(named.getFields()));
  return reader === null ? null : eachOf(reader);
}

/**
 * Reads the values of arguments, or of the fields of an input; null where none of them names a thing. Hardly an id was
 * given up: what names none is returned as it is.
 */
export function readerOfAll(all: readonly Named[]): Reader | null {
  const readers = all.flatMap((named) => {
    const reader = readerOf(named);
    return reader === null ? [] : [[named.name, reader] as const];
  });
  if (readers.length === 0) return null;
  return (value, index) => {
    if (typeof value !== 'object' || value === null) return value;
    const given = value as Args;
    let read = given;
    for (const [name, reader] of readers) {
      if (!(name in given)) continue;
      const current = reader(given[name], index);
      if (current === given[name]) continue;
      if (read === given) read = { ...given };
      read[name] = current;
    }
    return read;
  };
}

function followIn(field: GraphQLField<unknown, unknown>, reader: Reader): void {
  const { resolve } = field;
  const { cost } = field.extensions;
  if (resolve !== undefined)
    field.resolve = (source, args: Args, context, info) =>
      resolve(source, reader(args, (context as GraphContext).view.index) as Args, context, info);
  if (typeof cost === 'function')
    field.extensions = {
      ...field.extensions,
      cost: ((asked) => {
        const args = reader(asked.args, viewOf(asked).index) as Args;
        return (cost as CostOf)(args === asked.args ? asked : { ...asked, args });
      }) satisfies CostOf,
    };
}

/** Has every field of a schema read its arguments so, both to price and to answer. */
export function followMovedIds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const reader = field.args.some(({ name }) => name === COMPARES_VERSIONS)
        ? null
        : readerOfAll(field.args);
      if (reader !== null) followIn(field, reader);
    }
  }
}
