import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Faults, Place } from './faults.ts';
import { checkCells, checkLineEnds, decodeTable } from './tidy.ts';

/** One row of a fact table, cells as written; an empty cell is absent. */
export interface Row extends Place {
  /** Undefined when the cell is empty. */
  cell(column: string): string | undefined;
}

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
      return record[at] || undefined;
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

/**
 * Reads a fact table.
 * @param columns the header it must have, exactly.
 * @returns rows in file order; none when the file is absent or its shape is wrong, which is then a fault.
 */
export function readTable(dataDir: string, file: string, columns: readonly string[], faults: Faults): Row[] {
  if (!existsSync(join(dataDir, file))) return [];
  const [header, ...records] = parseFile(dataDir, file, faults);
  if (header === undefined) return [];
  if (header.record.join() !== columns.join()) {
    faults.add(
      { file, line: 1 },
      'table-shape',
      `the header is ${header.record.join()}`,
      `it should be ${columns.join()}`,
    );
    return [];
  }
  const at = new Map(columns.map((column, index) => [column, index]));
  return records.flatMap(({ record, info }) => {
    if (record.length === columns.length) {
      checkCells(record, file, info.lines, faults);
      return [rowOf(file, info.lines, at, record)];
    }
    const message = `the row has ${record.length} cells, the header ${columns.length}`;
    faults.add(
      { file, line: info.lines },
      'table-shape',
      message,
      'one record a line; quote a cell that holds a comma',
    );
    return [];
  });
}
