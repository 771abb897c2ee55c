import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Cells } from '../cells.ts';
import type { Located } from '../facts.ts';
import type { Faults } from '../faults.ts';
import { readTable } from '../table.ts';

/** Where facts are read from, and where what is wrong with them goes. */
export interface Reading {
  readonly dataDir: string;
  readonly faults: Faults;
}

/** Reads one table, a fact a row, each with its place. */
export function readFacts<T>(
  reading: Reading,
  file: string,
  columns: readonly string[],
  factOf: (cells: Cells) => T,
): Located<T>[] {
  const { dataDir, faults } = reading;
  return readTable(dataDir, file, columns, faults).map((row) => ({
    file: row.file,
    line: row.line,
    value: factOf(new Cells(row, faults)),
  }));
}

/** The tables of a folder, as paths below `data/`, in order of path. */
export function tablesIn(dataDir: string, folder: string): string[] {
  return readdirSync(join(dataDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => join(entry.parentPath, entry.name).slice(dataDir.length + 1))
    .sort();
}
