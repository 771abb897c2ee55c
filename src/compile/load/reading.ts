import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Member } from '../../model/kit/column.ts';
import { readRow } from '../../model/kit/read-row.ts';
import type { Columns, RowOf, Table } from '../../model/kit/table.ts';
import { reportTo } from '../cells.ts';
import type { Located, PartRow } from '../facts.ts';
import type { Fault, Faults } from '../faults.ts';
import type { HeaderColumns as Known } from '../header.ts';
import { disorderOf, inOrder } from '../row-order.ts';
import { type Loose, type Row, readTable } from '../table.ts';
import { isPart } from './table-of-list.ts';

/** The folder that facts are read from, and the collection of their faults. */
export interface Reading {
  readonly dataDir: string;
  readonly faults: Faults;
  /** Rows out of order. They are reported last, since a wrong date or id also moves a row, and has a better message. */
  readonly disorder: Fault[];
  /** The tables that were asked for, whether they exist or not, with the shape of each. */
  readonly asked?: Map<string, TableShape>;
  /** Where rows are noted that become parts of records of other tables. */
  readonly parts?: Located<PartRow>[];
  /** Present when the data set waives `tidy`. */
  readonly loose?: Loose | undefined;
}

/** The columns of a table, and the columns that order its rows; none when rows keep their order. */
export interface TableShape extends Known {
  readonly order: readonly string[];
  readonly members: readonly Member[];
}

function factsIn<T>(
  { dataDir, faults, loose, asked, disorder }: Reading,
  file: string,
  shape: TableShape,
  factOf: (row: Row) => T,
): Located<T>[] {
  asked?.set(file, shape);
  const rows = readTable(dataDir, file, shape, faults, loose);
  const facts = (loose === undefined ? rows : inOrder(rows, shape.order)).map((row) => ({
    file: row.file,
    line: row.line,
    value: factOf(row),
  }));
  // The right place of an unreadable row is unknown.
  const fault = disorderOf(
    rows.filter((row) => !faults.isAt(row)),
    shape.order,
  );
  if (fault !== null && loose === undefined) disorder.push(fault);
  return facts;
}

/** The rows of a declared table, each with its place. */
export const readRows = <C extends Columns>(
  reading: Reading,
  of: Table<C>,
  file: string = of.path,
): Located<RowOf<Table<C>>>[] => {
  const rows = factsIn(reading, file, of, (row) => readRow(of, row, reportTo(row, reading.faults)));
  if (isPart(of))
    reading.parts?.push(
      ...rows.map(({ value, ...place }) => ({ ...place, value: { table: of, row: value } })),
    );
  return rows;
};

/** The tables of a folder as paths below `data/`, in order of path; none when there is no such folder. */
export function tablesIn(dataDir: string, folder: string): string[] {
  if (!existsSync(join(dataDir, folder))) return [];
  return readdirSync(join(dataDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)))
    .sort();
}
