/** Declares a fact table once. Everything that reads, writes or publishes its rows is derived from the declaration. */
import type { AnyColumn, Column, KnownFrom, Member, Presence } from './column.ts';
import { refuseHidden } from './declared.ts';

declare const IN_WORKER: boolean | undefined;

/** By property, in the order of the header. */
export type Columns = Readonly<Record<string, AnyColumn>>;

export interface Table<C extends Columns = Columns> {
  /** `clubs`. */
  readonly name: string;
  /** Path below the folder of the data: a table, or the folder of tables of one shape. */
  readonly path: string;
  /** What a row is, for people. */
  readonly tells: string;
  /** The kind of node that a row is, `club`; absent where a row has no global id. */
  readonly node?: string;
  readonly columns: C;
  readonly members: readonly Member[];
  /** The properties that are known from a later moment than the thing itself. */
  readonly later: readonly { readonly property: string; readonly known: KnownFrom }[];
  /** Every column there may be, by name. */
  readonly header: readonly string[];
  /** The columns that every table of the shape has. */
  readonly demanded: readonly string[];
  /** The columns that every row fills. */
  readonly required: readonly string[];
  /** The columns that put rows in order, compared as text; none where the order has another reason. */
  readonly order: readonly string[];
  /** The columns that identify a row; none where rows may be equal in all of them. */
  readonly key: readonly string[];
}

type ValueOf<C> = C extends Column<infer T> ? T : never;
export type Flat<T> = { [K in keyof T]: T[K] };
type KeysAlways<C extends Columns> = {
  [K in keyof C]: C[K] extends Column<unknown, 'OPTIONAL'> ? never : K;
}[keyof C];
type KeysStored<C extends Columns> = {
  [K in keyof C]: C[K] extends Column<unknown, Presence, true> ? K : never;
}[keyof C];
type Values<C extends Columns> = Flat<
  { readonly [K in KeysAlways<C>]: ValueOf<C[K]> } & {
    readonly [K in Exclude<keyof C, KeysAlways<C>>]?: ValueOf<C[K]>;
  }
>;

/** A row as it is read. Properties without a value are absent. */
export type RowOf<T extends { readonly columns: Columns }> = Values<T['columns']>;
/** What documents have of a row. */
export type StoredOf<T extends { readonly columns: Columns }> = Values<
  Pick<T['columns'], KeysStored<T['columns']>>
>;

/** A row, with what was made of it, without the columns that no document has. */
export type StoredRow<C extends Columns, R = RowOf<Table<C>>> = Omit<R, Exclude<keyof C, KeysStored<C>>>;

/** `fullName` → `full_name`. */
const snakeCase = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Declared<C extends Columns> {
  readonly name: string;
  readonly path?: string;
  readonly tells: string;
  readonly node?: string;
  readonly columns: C;
  /** The moments in the life of a row that views of it tell apart; a column is known from one of them, or with the row. */
  readonly moments?: readonly KnownFrom[];
  readonly order?: readonly (keyof C & string)[];
  /** Absent: the columns of the order identify rows. */
  readonly key?: readonly (keyof C & string)[];
}

/**
 * @param declared `path` absent: the table of that name.
 * @throws Error where a column is declared so that some form would leave it out in silence.
 */
export function table<const C extends Columns>(declared: Declared<C>): Table<C> {
  const { name, path = `${name}.csv`, columns, order = [], key = order } = declared;
  const members = Object.entries(columns).map(([property, column]) => ({
    property,
    name: column.header ?? snakeCase(property),
    column,
  }));
  if (typeof IN_WORKER === 'undefined') refuseHidden(name, members, declared.moments ?? []);
  const names = new Map<string, string>(members.map((member) => [member.property, member.name]));
  const columnsOf = (properties: readonly string[]) =>
    properties.flatMap((property) => names.get(property) ?? []);
  return {
    ...declared,
    path,
    members,
    later: members.flatMap(({ property, column: { meaning } }) =>
      meaning.known === undefined ? [] : { property, known: meaning.known },
    ),
    header: members.map((member) => member.name),
    demanded: members.flatMap((member) => (member.column.presence === 'OPTIONAL' ? [] : member.name)),
    required: members.flatMap((member) => (member.column.presence === 'REQUIRED' ? member.name : [])),
    order: columnsOf(order),
    key: columnsOf(key),
  };
}

/** A row, with what was made of it, without the columns that no document has. */
export function stored<C extends Columns, R extends RowOf<Table<C>>>(of: Table<C>, row: R): StoredRow<C, R> {
  const kept: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(row))
    if (of.columns[property]?.stored !== false) kept[property] = value;
  return kept as StoredRow<C, R>;
}
