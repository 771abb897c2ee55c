/** Columns of the exported tables that follow from the declaration of a fact table. */
import { type Cited, referencesOf } from '../../documents/citations.ts';
import { type GlobalIdKind, globalId, idNamed, type NamedKind } from '../../model/ids.ts';
import { DAY, DEGREES, INTEGER } from '../../model/kit/cell-type.ts';
import { isFact, type Member } from '../../model/kit/column.ts';
import type { Table } from '../../model/kit/table.ts';
import { LEFT_OUT_OF_TABLES } from '../../model/left-out.ts';
import type { Cell, ColumnsOf, ColumnType } from './table.ts';

/** The exported table that holds the nodes that a column names. */
const TABLE_OF: Readonly<Partial<Record<NamedKind, string>>> = {
  team: 'teams',
  coach: 'coaches',
  source: 'sources',
  club: 'clubs',
  confederation: 'confederations',
  country: 'countries',
  venue: 'venues',
  competition: 'competitions',
  season: 'seasons',
};

function typeOf({ column: { type } }: Member): ColumnType {
  if (type.field.type === 'boolean') return 'boolean';
  if (type === INTEGER) return 'integer';
  if (type === DEGREES) return 'real';
  return type === DAY ? 'day' : 'text';
}

/** A value as a cell. Numbers and booleans stay as they are; a node becomes its global id. */
function cellOf({ column: { type } }: Member, value: unknown): Cell {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value ?? null;
  const text = type.write(value);
  // A day that every row has, and that is not known.
  if (text === '' && type === DAY) return null;
  return type.names === undefined ? text : idNamed(type.names, text);
}

const nameOf = ({ name, column: { meaning } }: Member): string => meaning.exported ?? name;

/** Whether the column is a fact, or its declaration names an exported column. */
const isExported = (table: string, { property, column: { meaning } }: Member): boolean =>
  (isFact(meaning) || meaning.exported !== undefined) && LEFT_OUT_OF_TABLES[table]?.[property] === undefined;

type ColumnValue<T> = (row: T, property: string) => unknown;

function columnOf<T>(member: Member, cellValue: ColumnValue<T>): ColumnsOf<T> {
  const { property, column } = member;
  const { names } = column.type;
  const references = (names === undefined ? undefined : TABLE_OF[names]) ?? null;
  return {
    [nameOf(member)]: {
      type: typeOf(member),
      // As of a day a club may be there before the country that it lies in today.
      required: column.presence === 'REQUIRED' && references !== 'countries',
      references,
      of: (row: T) => cellOf(member, cellValue(row, property)),
    },
  };
}

const columnsOf = <T>(members: readonly Member[], cellValue: ColumnValue<T>): ColumnsOf<T> =>
  Object.assign({}, ...members.map((member) => columnOf(member, cellValue)));

/**
 * One column for each column of the fact table, without those in the list of exceptions.
 * @param cellValue the value of a property in a row.
 * @param except properties for which the exported table has columns of its own.
 */
export const declaredColumns = <T>(
  of: Table,
  cellValue: ColumnValue<T>,
  except: readonly string[] = [],
): ColumnsOf<T> =>
  columnsOf(
    of.members.filter((member) => isExported(of.name, member) && !except.includes(member.property)),
    cellValue,
  );

/**
 * The same of a table whose rows are one statement each, made of all their columns: whatever documents have of a row,
 * but for what the list of exceptions names.
 */
export const statementColumns = <T>(
  of: Table,
  cellValue: ColumnValue<T>,
  except: readonly string[],
): ColumnsOf<T> =>
  columnsOf(
    of.members.filter(
      ({ property, column }) =>
        column.stored && !except.includes(property) && LEFT_OUT_OF_TABLES[of.name]?.[property] === undefined,
    ),
    cellValue,
  );

/** Who says a row, for rows that have no id by which `provenance` could tell it. */
export const sayers = <T>(of: (row: T) => Cited): ColumnsOf<T> => ({
  sources: {
    ...{ type: 'text', required: false, references: null },
    of: (row) => {
      const ids = referencesOf(of(row)).map(({ source }) => globalId('source', source));
      return ids.length === 0 ? null : ids.join(';');
    },
  },
  source_row: {
    ...{ type: 'text', required: false, references: null },
    of: (row) => of(row).sourceRow ?? null,
  },
});

/** The value of a property of a record. */
export const propertyOf = (record: object, property: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[property];

/** The global id of a record, and then its columns. */
export const entityColumns = <T extends { readonly id: string }>(
  kind: GlobalIdKind,
  of: Table,
): ColumnsOf<T> => ({
  id: { type: 'text', required: true, references: null, of: ({ id }) => globalId(kind, id) },
  ...declaredColumns<T>(of, propertyOf),
});
