import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Cells } from '../cells.ts';
import { ORDER } from '../columns.ts';
import type { Located } from '../facts.ts';
import type { Fault, Faults, Place } from '../faults.ts';
import { disorderOf, inOrder } from '../row-order.ts';
import { type Loose, readTable } from '../table.ts';

/** Where facts are read from, and where what is wrong with them goes. */
export interface Reading {
  readonly dataDir: string;
  readonly faults: Faults;
  /** Rows out of order: told later, since a wrong date or id shows here as well, and is told better elsewhere. */
  readonly disorder: Fault[];
  /** Which tables were asked for, whether they are there or not. */
  readonly asked?: Set<string>;
  /** Given where the data set waives `tidy`. */
  readonly loose?: Loose | undefined;
}

/** Reads one table, a fact a row, each with its place. */
export function readFacts<T>(
  reading: Reading,
  file: string,
  columns: readonly string[],
  factOf: (cells: Cells, place: Place) => T,
): Located<T>[] {
  const { dataDir, faults, loose, asked } = reading;
  asked?.add(file);
  const rows = readTable(dataDir, file, columns, faults, loose);
  const order = ORDER.get(columns) ?? [];
  const facts = (loose === undefined ? rows : inOrder(rows, order)).map((row) => ({
    file: row.file,
    line: row.line,
    value: factOf(new Cells(row, faults), row),
  }));
  // Where a row belongs that cannot be read, nobody can say.
  const disorder = disorderOf(
    rows.filter((row) => !faults.isAt(row)),
    order,
  );
  if (disorder !== null && loose === undefined) reading.disorder.push(disorder);
  return facts;
}

/** The tables of a folder, as paths below `data/`, in order of path; none when there is no such folder. */
export function tablesIn(dataDir: string, folder: string): string[] {
  if (!existsSync(join(dataDir, folder))) return [];
  return readdirSync(join(dataDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)))
    .sort();
}
