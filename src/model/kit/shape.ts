/** The shapes of JSON in documents. What is read from a store is checked before it is used. */
import type { CellType } from './cell-type.ts';
import type { Columns, Flat, StoredOf, Table } from './table.ts';

/** JSON that does not have the shape it should have. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Checks whether a value has a shape, and tells what a reader needs of it. */
export interface Shape<T> {
  holds(value: unknown): boolean;
  /** What is required, in words that are the same for the same demands. */
  readonly requires: string;
  /** For types alone: never set. */
  readonly of?: T;
}

type ValueOf<S> = S extends Shape<infer T> ? T : never;
interface Optional<T> {
  readonly optional: Shape<T>;
}
type Part = Shape<unknown> | Optional<unknown>;
type Parts = Readonly<Record<string, Part>>;
type KeysOptional<P extends Parts> = {
  [K in keyof P]: P[K] extends Optional<unknown> ? K : never;
}[keyof P];
type PartsOf<P extends Parts> = {
  readonly [K in Exclude<keyof P, KeysOptional<P>>]: ValueOf<P[K]>;
} & {
  readonly [K in KeysOptional<P>]?: P[K] extends Optional<infer T> ? T : never;
};

/** What a shape is the shape of. */
export type Of<S> = Flat<ValueOf<S>>;

export const value = <T>(name: string, type: CellType<T>): Shape<T> => ({
  holds: (candidate) => type.holds(candidate),
  requires: name,
});

/** A number of things: a whole number that is not negative. */
export const COUNT: Shape<number> = {
  holds: (candidate) => Number.isInteger(candidate) && Number(candidate) >= 0,
  requires: 'count',
};

/** @param size how many there are; absent where the number is left open. */
export const listOf = <T>(item: Shape<T>, size?: number): Shape<readonly T[]> => ({
  holds: (candidate) =>
    Array.isArray(candidate) &&
    (size === undefined || candidate.length === size) &&
    candidate.every((entry) => item.holds(entry)),
  requires: `${size ?? ''}[${item.requires}]`,
});

export const optional = <T>(of: Shape<T>): Optional<T> => ({ optional: of });

interface Check {
  readonly property: string;
  readonly optional: boolean;
  readonly holds: (value: unknown) => boolean;
  readonly requires: string;
  /** The only words that a reader accepts; undefined where it accepts any value of the kind. */
  readonly words?: readonly string[] | undefined;
  /** Whether a value that does not hold reads as if it were not there, instead of making the record unreadable. */
  readonly passedOver?: boolean;
}

/** What is checked of an object. */
interface Checks {
  readonly byProperty: ReadonlyMap<string, Check>;
  /** How many properties it cannot be without. */
  readonly required: number;
  readonly requires: string;
}

/**
 * Checks only the properties that an object has: of thirty columns a match has ten, and one answer may read a
 * thousand matches. A word that a later build added to a column that decides nothing is taken out of the object.
 */
function holdsAll({ byProperty, required }: Checks, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const values = value as Readonly<Record<string, unknown>>;
  let missing = required;
  for (const property in values) {
    const found = values[property];
    const check = found === undefined ? undefined : byProperty.get(property);
    if (check === undefined) continue;
    if (check.holds(found)) missing -= check.optional ? 0 : 1;
    else if (check.passedOver && typeof found === 'string') Reflect.deleteProperty(values, property);
    else return false;
  }
  return missing === 0;
}

const isOptional = (part: Part): part is Optional<unknown> => 'optional' in part;

const checksOfTable = (of: Table): readonly Check[] =>
  of.members.flatMap(({ property, column: { presence, stored, decisive, type } }) => {
    if (!stored) return [];
    const words = type.field.constraints?.enum;
    return {
      property,
      optional: presence === 'OPTIONAL',
      holds: (candidate: unknown) => type.holds(candidate),
      requires: type.field.type,
      words,
      passedOver: words !== undefined && presence === 'OPTIONAL' && !decisive,
    };
  });

const checkOfPart = ([property, part]: readonly [string, Part]): Check => {
  const shape = isOptional(part) ? part.optional : part;
  return {
    property,
    optional: isOptional(part),
    holds: (candidate) => shape.holds(candidate),
    requires: shape.requires,
  };
};

const checksOf = (checks: readonly Check[]): Checks => ({
  byProperty: new Map(checks.map((check) => [check.property, check])),
  required: new Set(checks.flatMap(({ property, optional }) => (optional ? [] : property))).size,
  requires: requiredOf(checks),
});

const shapeOf = (checks: Checks) => ({
  holds: (value: unknown): boolean => holdsAll(checks, value),
  requires: checks.requires,
});

const requiredOf = (checks: readonly Check[]): string =>
  `{${checks
    .flatMap(({ property, optional, requires, words, passedOver }) => {
      // Of an optional column nothing is required but, where they decide, that a reader knows its words.
      if (optional && (words === undefined || passedOver)) return [];
      return `${property}${optional ? '?' : ''}:${words?.toSorted().join('|') ?? requires}`;
    })
    .sort()
    .join()}}`;

/**
 * What documents hold of a row, and what compiling adds to it. Other properties are ignored, so that a Worker can read
 * documents of a later build that only adds properties.
 */
export function recordOf<C extends Columns, const P extends Parts>(
  of: Table<C>,
  parts: P,
): Shape<StoredOf<Table<C>> & PartsOf<P>> {
  return shapeOf(checksOf([...checksOfTable(of), ...Object.entries(parts).map(checkOfPart)]));
}

/** A part of a record, of the parts that are named. */
export function partsOf<const P extends Parts>(parts: P): Shape<PartsOf<P>> {
  return shapeOf(checksOf(Object.entries(parts).map(checkOfPart)));
}

export const either = <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> => ({
  holds: (value) => first.holds(value) || second.holds(value),
  requires: `${first.requires}|${second.requires}`,
});

export const pairOf = <T>(item: Shape<T>): Shape<readonly [T, T]> => ({
  holds: (value) => Array.isArray(value) && value.length === 2 && value.every((entry) => item.holds(entry)),
  requires: `2${item.requires}`,
});

/** A list of so many values, each of its own shape. */
export const tupleOf = <const S extends readonly Shape<unknown>[]>(
  ...items: S
): Shape<{ readonly [K in keyof S]: ValueOf<S[K]> }> => ({
  holds: (value) =>
    Array.isArray(value) &&
    value.length === items.length &&
    items.every((item, place) => item.holds(value[place])),
  requires: `(${items.map((item) => item.requires).join()})`,
});

/** Values of one shape under names that nobody declares, such as ids. */
export const mapOf = <T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  holds: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(item.holds),
  requires: `<${item.requires}>`,
});

/** @throws ShapeError when the value does not have the shape. */
export function checked<T>(of: Shape<T>, value: unknown): T {
  if (of.holds(value)) return value as T;
  throw new ShapeError(`not what a document holds there: ${JSON.stringify(value)?.slice(0, 200)}`);
}
