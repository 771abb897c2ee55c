/** Brings one fact table into its canonical form: columns, order of rows, trimmed cells, dates. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Fault, Faults } from '../faults.ts';
import { headerOf, isWithin, lengthsOf } from '../header.ts';
import type { TableShape } from '../load/reading.ts';
import { noteUnreadable } from '../load/unreadable.ts';
import { compareKeys } from '../row-order.ts';
import { decodeTable } from '../tidy.ts';
import { type FixedCell, fixCell, tidyCell } from './cells.ts';
import { dateColumns } from './dates.ts';

/** The form that a table should have. */
interface TableForm extends TableShape {
  readonly file: string;
}

interface FixedTable {
  /** The table in its form; null when it cannot be read. Then nothing changes. */
  readonly text: string | null;
  /** What was fixed, in words; empty when only line ends and quotes changed, or nothing. */
  readonly mended: readonly string[];
  /** Faults that only a person can correct. */
  readonly left: readonly Fault[];
}

type CsvRow = readonly string[];

/** The rows of a table, or the reason why it cannot be read. */
function recordsOf(text: string, { file }: TableForm, faults: Faults): readonly CsvRow[] {
  try {
    const records: readonly CsvRow[] = parse(text, { bom: true, relax_column_count: true });
    return records.filter((record, at) => at === 0 || record.some((cell) => tidyCell(cell) !== ''));
  } catch (error) {
    noteUnreadable(error, text, file, faults);
    return [];
  }
}

/** A fault for each row that ends ahead of columns of a table that can be read. */
export function unfinishedRows(bytes: Uint8Array, form: TableForm): readonly Fault[] {
  const faults = new Faults();
  const [header = [], ...rows] = recordsOf(decodeTable(bytes, form.file, faults), form, faults);
  return rows.flatMap((row, at): Fault[] => {
    const lacking = header.slice(row.length);
    if (lacking.length === 0) return [];
    return [
      {
        ...{ file: form.file, line: at + 2, rule: 'table-shape' },
        message: `the row ends ahead of ${lacking.join(', ')}`,
        tip: 'npm run data:fix gives it the empty cells',
      },
    ];
  });
}

/** A row may lack columns at its end that it need not fill: otherwise it is unknown which cell is missing. */
function demandLengths([header = [], ...rows]: readonly CsvRow[], form: TableForm, faults: Faults): void {
  const { file } = form;
  const lengths = lengthsOf(header.map(tidyCell), form);
  for (const [index, row] of rows.entries()) {
    if (isWithin(row, lengths)) continue;
    const at = index + 1;
    const message = `row ${at} has ${row.length} cells, the header ${lengths.most}`;
    faults.addLost({ file, line: at + 1 }, 'table-shape', message, 'quote a cell that contains a comma');
  }
}

/** A row by column, each cell in its form. */
type FixedRow = ReadonlyMap<string, FixedCell>;

const textOf = (row: FixedRow, column: string): string => row.get(column)?.cell ?? '';

const rowOf = (names: readonly string[], dates: ReadonlySet<string>, record: CsvRow): FixedRow =>
  new Map(names.map((column, at) => [column, fixCell(record[at] ?? '', dates.has(column))]));

function tellUnclear(rows: readonly FixedRow[], file: string, faults: Faults): void {
  for (const [at, row] of rows.entries()) {
    for (const [column, { cell, isUnclear }] of row) {
      if (!isUnclear) continue;
      const message = `${column} ${cell} has several meanings as a date, or none`;
      faults.add({ file, line: at + 2 }, 'date', message, 'write it as 2026-03-10');
    }
  }
}

/** The number of cells that are written in another way. */
const cellsMended = (
  names: readonly string[],
  records: readonly CsvRow[],
  rows: readonly FixedRow[],
): number =>
  rows.reduce(
    (sum, row, at) =>
      sum + names.filter((column, place) => textOf(row, column) !== (records[at]?.[place] ?? '')).length,
    0,
  );

function inForm(records: readonly CsvRow[], form: TableForm, faults: Faults): FixedTable {
  const [header = [], ...rows] = records;
  const names = header.map(tidyCell);
  const { order } = form;
  const written = form.header.filter((column) => names.includes(column));
  const dates = dateColumns(form.members);
  const fixed = rows.map((record) => rowOf(names, dates, record));
  const keyOf = (row: FixedRow) => order.map((column) => textOf(row, column));
  const sorted = fixed.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
  tellUnclear(sorted, form.file, faults);
  const cells = cellsMended(names, rows, fixed);
  const mended = [
    ...(written.join() === header.join() ? [] : ['columns']),
    ...(sorted.every((row, at) => row === fixed[at]) ? [] : ['order of rows']),
    ...(rows.every(({ length }) => length === names.length) ? [] : ['rows that lacked cells']),
    ...(cells === 0 ? [] : [`${cells} ${cells === 1 ? 'cell' : 'cells'}`]),
  ];
  // Each row has a cell for each column: readers that follow RFC 4180 to the letter refuse a shorter one.
  const lines = sorted.map((row) => written.map((column) => textOf(row, column)));
  return { text: stringify([written, ...lines], { record_delimiter: '\n' }), mended, left: faults.found };
}

/**
 * A table in its form. Only what cannot change a fact is changed: the order of columns and rows, blanks and invisible
 * characters, line ends, and how a date is written that can be read in one way only.
 *
 * @param bytes the table as it lies in the file.
 */
export function fixTable(bytes: Uint8Array, form: TableForm): FixedTable {
  const faults = new Faults();
  const text = decodeTable(bytes, form.file, faults);
  const records = recordsOf(text, form, faults);
  demandLengths(records, form, faults);
  const [header] = records;
  if (header !== undefined && faults.lost.length === 0)
    headerOf(form.file, header.map(tidyCell), { ...form, demanded: [] }, faults);
  if (header === undefined || faults.lost.length > 0) return { text: null, mended: [], left: faults.found };
  return inForm(records, form, faults);
}
