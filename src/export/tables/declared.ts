/** Columns of the exported tables that follow from the declaration of a fact table. */
import { type GlobalIdKind, globalId } from '../../model/ids.ts';
import { DAY, INTEGER } from '../../model/kit/cell-type.ts';
import { isFact } from '../../model/kit/column.ts';
import type { Member, Table } from '../../model/kit/table.ts';
import { LEFT_OUT_OF_TABLES } from '../../model/left-out.ts';
import type { Cell, ColumnsOf, ColumnType } from './table.ts';

/** The exported table that holds the nodes of a kind. */
const TABLE_OF: Readonly<Record<string, string>> = {
  confederation: 'confederations',
  country: 'countries',
  venue: 'venues',
  competition: 'competitions',
  season: 'seasons',
};

function typeOf({ column: { type } }: Member): ColumnType {
  if (type.field.type === 'boolean') return 'boolean';
  if (type === INTEGER) return 'integer';
  return type === DAY ? 'day' : 'text';
}

/** A value as a cell. Numbers and booleans stay as they are; a node becomes its global id. */
function cellOf({ column: { type } }: Member, value: unknown): Cell {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value ?? null;
  const text = type.write(value);
  return type.names === undefined ? text : globalId(type.names, text);
}

const nameOf = ({ name, column: { meaning } }: Member): string => meaning.exported ?? name;

/** Whether the column is a fact, or its declaration names an exported column. */
const isExported = (table: string, { property, column: { meaning } }: Member): boolean =>
  (isFact(meaning) || meaning.exported !== undefined) && LEFT_OUT_OF_TABLES[table]?.[property] === undefined;

/**
 * One column for each column of the fact table, without those in the list of exceptions.
 * @param told the value of a property in a row.
 * @param except properties for which the exported table has columns of its own.
 */
export function declaredColumns<T>(
  of: Table,
  told: (row: T, property: string) => unknown,
  except: readonly string[] = [],
): ColumnsOf<T> {
  const members = of.members.filter(
    (member) => isExported(of.name, member) && !except.includes(member.property),
  );
  return Object.fromEntries(
    members.map((member) => {
      const { property, column } = member;
      const references = TABLE_OF[column.type.names ?? ''] ?? null;
      return [
        nameOf(member),
        {
          type: typeOf(member),
          // As of a day a club may be there before the country that it lies in today.
          required: column.presence === 'REQUIRED' && references !== 'countries',
          references,
          of: (row: T) => cellOf(member, told(row, property)),
        },
      ];
    }),
  );
}

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
