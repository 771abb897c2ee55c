import type { Fault } from './faults.ts';
import type { Row } from './table.ts';

/** Which of two keys comes first, as text by code units: below 0 the one, above 0 the other. */
export const compareKeys = (a: readonly string[], b: readonly string[]): number => {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
};

const keyIn =
  (order: readonly string[]) =>
  (row: Row): string[] =>
    order.map((column) => row.cell(column) ?? '');

/** Rows in the order of their table; equal ones as they stand. */
export function inOrder(rows: readonly Row[], order: readonly string[]): Row[] {
  const keyOf = keyIn(order);
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ row }) => row);
}

/**
 * Holds rows to the order of the table, so that a change shows as the rows it changes. Told once a table: where one row
 * is out of place, all after it are.
 * @param order the columns that make the order, compared as text by code units.
 */
export function disorderOf(rows: readonly Row[], order: readonly string[]): Fault | null {
  const keyOf = keyIn(order);
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before === undefined || compareKeys(keyOf(before), keyOf(row)) <= 0) continue;
    const message = `${keyOf(row).join(', ')} comes after ${keyOf(before).join(', ')}`;
    const tip = `rows are ordered by ${order.join(', ')}`;
    return { file: row.file, line: row.line, rule: 'row-order', message, tip };
  }
  return null;
}
