/** Rows of a table as it is written, by the names of its columns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DATA_DIR } from './graph.ts';

export type Row = Readonly<Record<string, string>>;

/** Its header and its rows, each with a cell a column: one that ends early has empty cells at its end. */
export function cellsOf(file: string): string[][] {
  const lines: string[][] = parse(readFileSync(join(DATA_DIR, file), 'utf8'), {
    relax_column_count_less: true,
  });
  const [header = []] = lines;
  return lines.map((line) => header.map((_, at) => line[at] ?? ''));
}

export function rowsOf<T extends Row = Row>(file: string): readonly T[] {
  const [header = [], ...rows] = cellsOf(file);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])) as T);
}
