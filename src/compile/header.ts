import type { Faults } from './faults.ts';
import { nearestWord } from './nearest-word.ts';

/** The place of each column in the rows of a table. */
export type Header = ReadonlyMap<string, number>;

const RULE = 'table-shape';

/** The place of a column that the table lacks. */
export const ABSENT = -1;

/** The columns that a table may have, by name, in any order. */
export interface HeaderColumns {
  readonly header: readonly string[];
  /** The columns it must have, unless a default gives their value. */
  readonly demanded: readonly string[];
}

function wrongColumn(column: string, columns: readonly string[]): readonly [message: string, tip: string] {
  if (/[;\t]/.test(column))
    return [
      `the header is ${JSON.stringify(column)}`,
      'save the table with commas between its cells (CSV, comma delimited)',
    ];
  const near = nearestWord(column, columns);
  const tip = near === null ? `its columns are ${columns.join(', ')}` : `did you mean ${near}?`;
  return [`the column ${JSON.stringify(column)} is not known`, tip];
}

/** The places of the columns; null when one is unknown, one occurs twice, or a required one is missing. */
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

/** How many cells a row may have. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
}

/**
 * A row may end ahead of columns that it need not fill, so that somebody who adds a column writes the rows that have it
 * and no other. `npm run data:fix` gives the others their cells.
 */
export const lengthsOf = (found: readonly string[], { demanded }: HeaderColumns): Lengths => ({
  least: found.findLastIndex((column) => demanded.includes(column)) + 1,
  most: found.length,
});

export const isWithin = ({ length }: readonly string[], { least, most }: Lengths): boolean =>
  length >= least && length <= most;
