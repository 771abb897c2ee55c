import { nearest } from './cells.ts';
import type { Faults } from './faults.ts';

/** Where each column of a table stands in its rows. */
export type Header = ReadonlyMap<string, number>;

const RULE = 'table-shape';

/** Where an optional column stands that the table does without. */
export const ABSENT = -1;

/** The columns of a table, and those it may have behind them. */
export interface Columns {
  readonly columns: readonly string[];
  readonly optional: readonly string[];
}

/** The header a table must have, column for column; null when it has another, which is then a fault. */
export function exactHeader(
  file: string,
  found: readonly string[],
  { columns, optional }: Columns,
  faults: Faults,
): Header | null {
  const more = found.slice(columns.length);
  const isKnown = more.every((column, at) => optional.includes(column) && more.indexOf(column) === at);
  if (isKnown && found.slice(0, columns.length).join() === columns.join())
    return new Map([...columns, ...optional].map((column) => [column, found.indexOf(column)]));
  faults.addLost({ file, line: 1 }, RULE, `the header is ${found.join()}`, `it should be ${columns.join()}`);
  return null;
}

function wrongColumn(column: string, columns: readonly string[]): readonly [message: string, tip: string] {
  if (/[;\t]/.test(column))
    return [
      `the header is ${JSON.stringify(column)}`,
      'save the table with commas between its cells (CSV, comma delimited)',
    ];
  const near = nearest(column, columns);
  const tip = near === null ? `its columns are ${columns.join(', ')}` : `did you mean ${near}?`;
  return [`the column ${JSON.stringify(column)} is not known`, tip];
}

/** A header of some of the columns, in any order; null when it has a column that is not known, or one twice. */
export function looseHeader(
  file: string,
  found: readonly string[],
  { columns, optional }: Columns,
  faults: Faults,
): Header | null {
  const known = [...columns, ...optional];
  const wrong = found.filter((column) => !known.includes(column));
  for (const column of wrong) faults.addLost({ file, line: 1 }, RULE, ...wrongColumn(column, known));
  const twice = found.filter((column, at) => found.indexOf(column) < at);
  for (const column of twice)
    faults.addLost({ file, line: 1 }, RULE, `the column ${column} is there twice`, 'take one of them away');
  return wrong.length + twice.length > 0 ? null : new Map(found.map((column, at) => [column, at]));
}
