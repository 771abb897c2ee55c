/** Rows of a table as records, with what is wrong with each cell. */
import { type CellType, Misread } from './cell-type.ts';
import type { Member } from './column.ts';
import type { Columns, RowOf, Table } from './table.ts';

/** The cells of a row by column name, as written. */
interface CellSource {
  /** The table, as faults name it. */
  readonly file: string;
  /** Undefined when the cell is empty. */
  cell(column: string): string | undefined;
  /** Whether the table has the column at all. */
  has(column: string): boolean;
}

/** What is wrong with a cell, or with the header. */
export interface CellFault {
  readonly rule: string;
  readonly message: string;
  readonly tip: string;
  /** Whether the column is missing as a whole, so that it is no fault of the row. */
  readonly ofHeader: boolean;
  /** What was written, and every value that would be right; absent where they are not to be listed. */
  readonly among?: { readonly text: string; readonly known: readonly string[] };
}

export type ReportCellFault = (fault: CellFault) => void;

/** Reports a cell that must not be empty and is. */
function missing({ file, has }: CellSource, column: string): CellFault {
  const tip = `every row of ${file} names its ${column}`;
  return has(column)
    ? { rule: 'required', message: `${column} is empty`, tip, ofHeader: false }
    : { rule: 'required', message: `the column ${column} is missing`, tip, ofHeader: true };
}

/** The value of a cell; undefined when it is empty or cannot be read. The latter is reported. */
function readCell<T>(
  type: CellType<T>,
  column: string,
  source: CellSource,
  report: ReportCellFault,
): T | undefined {
  const text = source.cell(column);
  if (text === undefined) return undefined;
  const value = type.read(text);
  if (!(value instanceof Misread)) return value;
  const { rule, complaint, tip, known } = value;
  const among = known.length === 0 ? {} : { among: { text, known } };
  report({ rule, message: `${column} ${text} ${complaint}`, tip, ofHeader: false, ...among });
  return undefined;
}

function memberOf({ name, column }: Member, source: CellSource, report: ReportCellFault): unknown {
  const value = readCell(column.type, name, source, report);
  if (value !== undefined || column.presence === 'OPTIONAL') return value;
  if (column.presence === 'ALWAYS') return column.otherwise;
  const text = source.cell(name);
  if (text === undefined) report(missing(source, name));
  // A reported fault stops the build once all faults are found. Until then the row goes on with the text as written.
  return text ?? '';
}

/** A row of the table. Properties without a value are absent. */
export function readRow<C extends Columns>(
  of: Table<C>,
  source: CellSource,
  report: ReportCellFault,
): RowOf<Table<C>> {
  const row: Record<string, unknown> = {};
  for (const member of of.members) {
    const value = memberOf(member, source, report);
    if (value !== undefined) row[member.property] = value;
  }
  return row as RowOf<Table<C>>;
}
