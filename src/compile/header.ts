import type { Faults } from './faults.ts';
import { nearest } from './nearest.ts';

/** Where each column of a table stands in its rows. */
export type Header = ReadonlyMap<string, number>;

const RULE = 'table-shape';

/** Where a column stands that the table does without. */
export const ABSENT = -1;

/** The columns that a table may have, by name, in any order. */
export interface HeaderColumns {
  readonly header: readonly string[];
  /** Those it cannot do without, unless something else says what they would. */
  readonly demanded: readonly string[];
}

/** A table that has every one of these columns. */
export const exactly = (columns: readonly string[]): HeaderColumns => ({
  header: columns,
  demanded: columns,
});

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

/** Where the columns stand; null when there is one that is not known, one twice, or one missing that is demanded. */
export function headerOf(
  file: string,
  found: readonly string[],
  { header, demanded }: HeaderColumns,
  faults: Faults,
): Header | null {
  const place = { file, line: 1 };
  const wrong = found.filter((column) => !header.includes(column));
  for (const column of wrong) faults.addLost(place, RULE, ...wrongColumn(column, header));
  const twice = found.filter((column, at) => found.indexOf(column) < at);
  for (const column of twice)
    faults.addLost(place, RULE, `the header has the column ${column} twice`, 'remove one of them');
  const missing = demanded.filter((column) => !found.includes(column));
  for (const column of missing)
    faults.addLost(
      place,
      'required',
      `the column ${column} is missing`,
      `every row of ${file} names its ${column}`,
    );
  return wrong.length + twice.length + missing.length > 0
    ? null
    : new Map(header.map((column) => [column, found.indexOf(column)]));
}
