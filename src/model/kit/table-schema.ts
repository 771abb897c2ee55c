/** A table in the words of Table Schema (Frictionless Data), by which other programs read it. */
import type { FieldType } from './cell-type.ts';
import type { Member } from './column.ts';
import type { Table } from './table.ts';

export interface FieldDescriptor extends Omit<FieldType, 'constraints'> {
  readonly name: string;
  readonly description: string;
  readonly constraints?: FieldType['constraints'] & { readonly required?: true };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly FieldDescriptor[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

function fieldOf({ name, column: { type, presence, meaning } }: Member): FieldDescriptor {
  const { constraints, ...kind } = type.field;
  const demands = { ...(presence === 'REQUIRED' ? { required: true as const } : {}), ...constraints };
  const described = { name, ...kind, description: meaning.tells };
  return Object.keys(demands).length === 0 ? described : { ...described, constraints: demands };
}

/**
 * @param columns those that the table has, in their order.
 * @param resourceOf the resource whose rows are nodes of a kind; undefined where there is none, as for the table itself.
 */
export function tableSchema(
  of: Table,
  columns: readonly string[],
  resourceOf: (kind: string) => string | undefined,
): TableSchema {
  const members = columns.flatMap((column) => of.members.find(({ name }) => name === column) ?? []);
  const foreignKeys = members.flatMap(({ name, column: { type } }): ForeignKey[] => {
    const resource = type.names === undefined || type.isList ? undefined : resourceOf(type.names);
    return resource === undefined ? [] : [{ fields: [name], reference: { resource, fields: ['id'] } }];
  });
  const isKey = of.key.length > 0 && of.key.every((column) => of.required.includes(column));
  return {
    fields: members.map(fieldOf),
    missingValues: [''],
    ...(isKey ? { primaryKey: of.key } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
