/** Columns of the export that follow from a fact table as it is declared. */
import { DAY, INTEGER } from '../../model/kit/cell-type.ts';
import { isFact } from '../../model/kit/column.ts';
import type { Member, Table } from '../../model/kit/table.ts';
import { LEFT_OUT_OF_TABLES } from '../../model/left-out.ts';
import type { Cell, ColumnsOf, ColumnType } from './table.ts';

/** The table of the export whose rows are nodes of a kind. */
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

/** A value as a cell: numbers and booleans as they are, a node by its global id. */
function cellOf({ column: { type } }: Member, value: unknown): Cell {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value ?? null;
  const text = type.write(value);
  return type.names === undefined ? text : `${type.names}:${text}`;
}

const nameOf = ({ name, column: { meaning } }: Member): string => meaning.exported ?? name;

/** Facts, and what else is told to be exported. */
const isExported = (table: string, { property, column: { meaning } }: Member): boolean =>
  (isFact(meaning) || meaning.exported !== undefined) && LEFT_OUT_OF_TABLES[table]?.[property] === undefined;

/**
 * A column for each that the fact table has, but for those that a list leaves out with a reason.
 * @param told what a row of the export tells of a property.
 * @param except properties that the export tells in columns of its own.
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
      return [
        nameOf(member),
        {
          type: typeOf(member),
          required: column.presence === 'REQUIRED',
          references: TABLE_OF[column.type.names ?? ''] ?? null,
          of: (row: T) => cellOf(member, told(row, property)),
        },
      ];
    }),
  );
}

/** What a record tells of a property. */
export const propertyOf = (record: object, property: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[property];

/** The global id of a record, then its columns. */
export const entityColumns = <T extends { readonly id: string }>(kind: string, of: Table): ColumnsOf<T> => ({
  id: { type: 'text', required: true, references: null, of: ({ id }) => `${kind}:${id}` },
  ...declaredColumns<T>(of, propertyOf),
});
