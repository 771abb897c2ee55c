import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { OPTIONAL } from './columns.ts';
import type { Faults, Place } from './faults.ts';
import { checkCells, checkLineEnds, decodeTable } from './tidy.ts';

/** One row of a fact table, cells as written; an empty cell is absent. */
export interface Row extends Place {
  /** Undefined when the cell is empty. */
  cell(column: string): string | undefined;
}

/** Where an optional column stands that the table does without. */
const ABSENT = -1;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowOf(
  file: string,
  line: number,
  columns: ReadonlyMap<string, number>,
  record: readonly string[],
): Row {
  return {
    file,
    line,
    cell(column) {
      const at = columns.get(column);
      if (at === undefined) throw new Error(`${file} has no column ${column}`);
      return at === ABSENT ? undefined : record[at] || undefined;
    },
  };
}

function parseFile(dataDir: string, file: string, faults: Faults): readonly Parsed[] {
  try {
    const text = decodeTable(readFileSync(join(dataDir, file)), file, faults);
    checkLineEnds(text, file, faults);
    return parse(text, { info: true, relax_column_count: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    faults.add(
      { file, line },
      'table-shape',
      error.message,
      'one record a line, as many cells as the header has',
    );
    return [];
  }
}

/** Where each column stands; null where the header is another one. */
function columnsOf(
  header: readonly string[],
  columns: readonly string[],
): ReadonlyMap<string, number> | null {
  const optional = OPTIONAL.get(columns) ?? [];
  const held = optional.filter((column) => header.includes(column));
  if (header.join() !== [...columns, ...held].join()) return null;
  return new Map([...columns, ...optional].map((column) => [column, header.indexOf(column)]));
}

/**
 * Reads a fact table.
 * @param columns the header it must have, exactly, but for optional columns behind them.
 * @returns rows in file order; none when the file is absent or its shape is wrong, which is then a fault.
 */
export function readTable(dataDir: string, file: string, columns: readonly string[], faults: Faults): Row[] {
  if (!existsSync(join(dataDir, file))) return [];
  const [header, ...records] = parseFile(dataDir, file, faults);
  if (header === undefined) return [];
  const at = columnsOf(header.record, columns);
  if (at === null) {
    faults.add(
      { file, line: 1 },
      'table-shape',
      `the header is ${header.record.join()}`,
      `it should be ${columns.join()}`,
    );
    return [];
  }
  const { length } = header.record;
  return records.flatMap(({ record, info }) => {
    if (record.length === length) {
      checkCells(record, file, info.lines, faults);
      return [rowOf(file, info.lines, at, record)];
    }
    const message = `the row has ${record.length} cells, the header ${length}`;
    faults.add(
      { file, line: info.lines },
      'table-shape',
      message,
      'one record a line; quote a cell that holds a comma',
    );
    return [];
  });
}
