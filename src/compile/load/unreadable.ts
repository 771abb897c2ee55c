/** A table whose text is no CSV: in which row, and what is wrong there. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Faults } from '../faults.ts';

const QUOTES = 'put a cell with quotes in it into quotes, and double those in it: "FC ""Star"""';

/** The line after so many records, which may have several lines each. */
function lineAfter(text: string, records: number): number {
  if (records === 0) return 1;
  const before = parse(text, { bom: true, info: true, relax_column_count: true, to: records });
  const last = before.at(-1) as unknown as { readonly info: { readonly lines: number } } | undefined;
  return (last?.info.lines ?? 0) + 1;
}

/**
 * Notes why a table cannot be read, on the line on which the row begins: a quote that is not closed takes in all lines
 * below it, and the parser tells the last.
 * @throws what is no fault of the text.
 */
export function noteUnreadable(error: unknown, text: string, file: string, faults: Faults): void {
  if (!(error instanceof CsvError)) throw error;
  const line = lineAfter(text, typeof error.records === 'number' ? error.records : 0);
  const [message, tip] = error.code.includes('QUOTE')
    ? ['a quote is not where a cell begins or ends, or is not closed', QUOTES]
    : [error.message, 'write one record per line, with as many cells as the header'];
  faults.addLost({ file, line }, 'table-shape', message, tip);
}
