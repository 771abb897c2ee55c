/** Rows of a table as it is written, by the names of its columns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DATA_DIR } from './graph.ts';

export type Row = Readonly<Record<string, string>>;

/**
 * Its header and its rows, as a data frame has them: the cells that a row ends before are empty, since a new column changes only
 * the rows that have it. A row with more cells than the header is an error.
 */
export function cellsOf(file: string): string[][] {
  const text = readFileSync(join(DATA_DIR, file), 'utf8');
  const [header = [], ...rows]: string[][] = parse(text, { relax_column_count_less: true });
  return [header, ...rows.map((row) => header.map((_name, at) => row[at] ?? ''))];
}

export function rowsOf<T extends Row = Row>(file: string): readonly T[] {
  const [header = [], ...rows] = cellsOf(file);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])) as T);
}
