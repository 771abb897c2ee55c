/** Writes records as cells of a table. */
import type { Columns, RowOf, Table } from './table.ts';

/** What cells say, by property: values as text, or as they are; an undeclared property is a type error. */
export type WritableCells<C extends Columns> = { readonly [K in keyof C]?: string | number | undefined };

/**
 * The cells of a record, by property. A property without a value is left out, and so is one that an empty cell says
 * as well.
 */
export function cellsOf<C extends Columns>(of: Table<C>, record: Partial<RowOf<Table<C>>>): WritableCells<C> {
  const values = record as Readonly<Record<string, unknown>>;
  const cells = of.members.flatMap(({ property, column }) => {
    const value = values[property];
    return value === undefined || value === column.otherwise ? [] : [[property, column.type.write(value)]];
  });
  return Object.fromEntries(cells) as WritableCells<C>;
}
