/** A record as it was known at a moment in the life of the thing. Every view of a record goes through here. */
import type { KnownFrom } from './column.ts';
import type { Columns, Table } from './table.ts';

/** The record without some properties; the record itself where it has none of them. */
export function without<R extends object>(record: R, properties: readonly string[]): R {
  const values = record as Readonly<Record<string, unknown>>;
  if (properties.every((property) => values[property] === undefined)) return record;
  return Object.fromEntries(
    Object.entries(record).filter(([property]) => !properties.includes(property)),
  ) as R;
}

/**
 * The record without what is told from a later moment on than has come.
 * @param hasCome whether that moment of the thing has come. It is asked only of records that tell something from then on.
 */
export function knownOf<C extends Columns, R extends object>(
  of: Table<C>,
  record: R,
  hasCome: (moment: KnownFrom) => boolean,
): R {
  const values = record as Readonly<Record<string, unknown>>;
  const later = of.later.filter(({ property, known }) => values[property] !== undefined && !hasCome(known));
  return later.length === 0
    ? record
    : without(
        record,
        later.map(({ property }) => property),
      );
}

/** The properties of a table that are told from its end on. */
export const toldAtTheEnd = ({ later }: Table): readonly string[] =>
  later.flatMap(({ property, known }) => (known === 'THE_END' ? property : []));
