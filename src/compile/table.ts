import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Options, parse } from 'csv-parse/sync';
import { LRUCache } from 'lru-cache';
import type { Faults, Place } from './faults.ts';
import {
  ABSENT,
  type Header,
  type HeaderColumns,
  headerOf,
  isWithin,
  type Lengths,
  lengthsOf,
} from './header.ts';
import { noteUnreadable } from './load/unreadable.ts';
import { checkCells, checkLineEnds, decodeTable } from './tidy.ts';

/** One row of a fact table, cells as written; an empty cell is absent. */
export interface Row extends Place {
  /** Undefined when the cell is empty. */
  cell(column: string): string | undefined;
  /** Whether the table has the column at all. */
  has(column: string): boolean;
}

/**
 * How tables are read that need not be tidy. Columns may be missing, columns and rows may be in any order,
 * and what a spreadsheet adds around cells and lines is removed.
 */
export interface Loose {
  /** The value that a missing column has in every row. */
  readonly defaults: Readonly<Record<string, string | undefined>>;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** What spreadsheets leave behind: a mark in front, `\r\n`, blanks around cells, rows without any cell. */
const AS_TYPED = { bom: true, trim: true, skip_empty_lines: true, skip_records_with_empty_values: true };

function recordsIn(text: string, form: Options = {}): readonly Parsed[] {
  // The types of the library do not tell that `info` puts the place of a record beside it.
  return parse(text, { info: true, relax_column_count: true, ...form }) as unknown as Parsed[];
}

/** A fifth more than all tables of the project, in characters. */
const KEPT = 12_000_000;

/** Whoever corrects a table reads all others again as they were: half of that time goes into taking their lines apart. */
const kept = new LRUCache<string, readonly Parsed[]>({
  maxSize: KEPT,
  sizeCalculation: (_, text) => Math.max(1, text.length),
});

function exactRecords(text: string): readonly Parsed[] {
  const records = kept.get(text) ?? recordsIn(text);
  kept.set(text, records);
  return records;
}

const cellOf =
  (file: string, header: Header, record: readonly string[], loose: Loose | undefined) =>
  (column: string): string | undefined => {
    const at = header.get(column);
    if (at === undefined) throw new Error(`${file} has no column ${column}`);
    return at === ABSENT ? loose?.defaults[column] : record[at] || undefined;
  };

function parseFile(
  dataDir: string,
  file: string,
  faults: Faults,
  loose: Loose | undefined,
): readonly Parsed[] {
  const text = decodeTable(readFileSync(join(dataDir, file)), file, faults);
  if (loose === undefined) checkLineEnds(text, file, faults);
  try {
    return loose === undefined ? exactRecords(text) : recordsIn(text.normalize('NFC'), AS_TYPED);
  } catch (error) {
    noteUnreadable(error, text, file, faults);
    return [];
  }
}

/** A cell may have several lines: its row is named by the first. */
const firstLine = ({ record, info }: Parsed): number =>
  info.lines - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);

/**
 * Reads a fact table.
 * @param columns those it may have, by name; what a loose reading has a default for may be left out.
 * @returns rows in file order, also those in which something is wrong, which is then a fault; none when the file is
 *   absent or its shape is wrong.
 */
export function readTable(
  dataDir: string,
  file: string,
  columns: HeaderColumns,
  faults: Faults,
  loose?: Loose,
): Row[] {
  if (!existsSync(join(dataDir, file))) return [];
  const [first, ...records] = parseFile(dataDir, file, faults, loose);
  if (first === undefined) return [];
  const demanded = loose === undefined ? columns.demanded : [];
  const header = headerOf(file, first.record, { ...columns, demanded }, faults);
  if (header === null) return [];
  const has = (column: string): boolean => (header.get(column) ?? ABSENT) !== ABSENT;
  const lengths = lengthsOf(first.record, columns);
  return records.map((parsed) => {
    const { record } = parsed;
    const place = { file, line: firstLine(parsed) };
    checkRow(record, lengths, place, faults);
    return { ...place, has, cell: cellOf(file, header, record, loose) };
  });
}

/** Holds a row to as many cells as it may have, and each cell to what can be seen. */
function checkRow(record: readonly string[], lengths: Lengths, place: Place, faults: Faults): void {
  if (isWithin(record, lengths)) {
    checkCells(record, place.file, place.line, faults);
    return;
  }
  const message = `the row has ${record.length} cells, the header ${lengths.most}`;
  faults.addMisshapen(
    place,
    'table-shape',
    message,
    'write one record per line; quote a cell that contains a comma',
  );
}
