/** Reads cells as values. A `CellError` tells what is wrong with a cell; `facts` then rejects the row. */
import { parseIsoDate } from './calendar.ts';
import type { CsvRow } from './csv.ts';
import { type Notice, type Rejected, rejected, type SourceLine } from './types.ts';

/** A cell does not hold what its column promises. */
export class CellError extends Error {
  override readonly name = 'CellError';
}

/** @throws CellError when the cell is empty. */
export function text(row: CsvRow, column: string): string {
  const cell = row.cell(column);
  if (cell === '') throw new CellError(`${column} is empty`);
  return cell;
}

/** Null for an empty cell, and for words that tables write for "nothing". */
export function optional(row: CsvRow, column: string): string | null {
  const cell = row.cell(column);
  return cell === '' || cell === 'NA' || cell === 'not applicable' ? null : cell;
}

/** @throws CellError unless the cell is a whole number, not negative. */
export function count(row: CsvRow, column: string): number {
  const cell = row.cell(column);
  if (!/^\d{1,9}$/u.test(cell)) throw new CellError(`${column} is "${cell}", not a number`);
  return Number(cell);
}

export const optionalCount = (row: CsvRow, column: string): number | null =>
  optional(row, column) === null ? null : count(row, column);

/** @throws CellError unless the cell is a day of the calendar, YYYY-MM-DD. */
export function date(row: CsvRow, column: string): string {
  const cell = row.cell(column);
  const iso = parseIsoDate(cell);
  if (iso === null) throw new CellError(`${column} is "${cell}", not a date`);
  return iso;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['FALSE', false],
  ['1', true],
  ['0', false],
]);

/** @throws CellError unless the cell is TRUE, FALSE, 1 or 0. */
export function flag(row: CsvRow, column: string): boolean {
  const cell = row.cell(column);
  const value = FLAGS.get(cell.toUpperCase());
  if (value === undefined) throw new CellError(`${column} is "${cell}", neither TRUE nor FALSE`);
  return value;
}

/** One fact for each row. A row with an unreadable cell is rejected with the reason. */
export async function* facts<Fact extends SourceLine>(
  path: string,
  rows: AsyncIterable<CsvRow | Rejected | Notice>,
  read: (row: CsvRow, at: SourceLine) => Fact,
): AsyncGenerator<Fact | Rejected | Notice> {
  for await (const row of rows) {
    if (row.kind !== 'row') {
      yield row;
      continue;
    }
    yield attempt(path, row, read);
  }
}

function attempt<Fact>(
  path: string,
  row: CsvRow,
  read: (row: CsvRow, at: SourceLine) => Fact,
): Fact | Rejected {
  try {
    return read(row, { path, line: row.line });
  } catch (error) {
    if (error instanceof CellError) return rejected(path, row.line, row.text, error.message);
    throw error;
  }
}
