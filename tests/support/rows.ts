/** Rows of a table as it is written, by the names of its columns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DATA_DIR } from './graph.ts';

export type Row = Readonly<Record<string, string>>;

/** Its header and its rows, as a strict reader has them: a row with fewer or more cells than the header is an error. */
export const cellsOf = (file: string): string[][] => parse(readFileSync(join(DATA_DIR, file), 'utf8'));

export function rowsOf<T extends Row = Row>(file: string): readonly T[] {
  const [header = [], ...rows] = cellsOf(file);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])) as T);
}
