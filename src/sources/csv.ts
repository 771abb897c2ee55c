/**
 * Rows of a CSV file, each with the line on which it begins. csv-parse parses them. This module rejects single rows
 * that cannot be parsed, have the wrong number of cells or are not UTF-8, and goes on reading.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { streamLines, type TextLine } from './decode.ts';
import { foreign, type Notice, type Rejected, rejected, type SourceInput, unended } from './types.ts';

/** One row of a file whose header was checked. */
export interface CsvRow {
  readonly kind: 'row';
  readonly line: number;
  /** The text of the row as it is in the file. */
  readonly text: string;
  /** Names of the columns, in their order. */
  readonly columns: () => readonly string[];
  /** The cell of a column, trimmed; empty where the header lacks the column. */
  readonly cell: (column: string) => string;
}

export interface CsvOptions {
  /** Columns that the reader needs. If one is missing, the whole file is rejected. */
  readonly columns: readonly string[];
  /** The mark that begins a comment line, such as `#` in openfootball's tables. There are none by default. */
  readonly comment?: string;
}

interface CsvRecord {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
}

/** A quoted cell may span several lines. If its quote is still open after this many lines, it was never closed. */
const MAX_CELL_LINES = 20;
/** Lines that are parsed together. */
const PORTION = 1000;

/** Rows in the order of the file. Memory holds one part of the input at a time. */
export async function* readCsv(
  path: string,
  input: SourceInput,
  options: CsvOptions,
): AsyncGenerator<CsvRow | Rejected | Notice> {
  let header: CsvHeader | null = null;
  let last: TextLine | undefined;
  let held: readonly TextLine[] = [];
  for await (const part of portions(input)) {
    const lines = [...held, ...(part ?? []).filter((line) => isContent(line, options.comment))];
    last = lines.at(-1) ?? last;
    const { records, rest } = toRecords(path, lines, part === null);
    held = rest;
    for (const record of records) {
      if ('kind' in record) yield record;
      else if (header !== null) yield toRow(path, record, header);
      else {
        header = readHeader(record);
        const missing = options.columns.filter((column) => header?.has(column) !== true);
        if (missing.length > 0)
          return yield rejected(path, record.line, record.text, `no column ${missing.join(', ')}`);
      }
    }
  }
  if (header === null) yield rejected(path, 1, '', 'no header row');
  else if (last?.terminated === false) yield unended(path, last.number);
}

/**
 * Few lines, so that a broken row makes only few others be parsed one by one. Null at the end, since nothing can
 * follow.
 */
async function* portions(input: SourceInput): AsyncGenerator<readonly TextLine[] | null> {
  for await (const lines of streamLines(input)) {
    for (let at = 0; at < lines.length; at += PORTION) yield lines.slice(at, at + PORTION);
  }
  yield null;
}

const isContent = ({ text, fault }: TextLine, comment: string | undefined): boolean =>
  fault !== null || (text.trim() !== '' && (comment === undefined || !text.trimStart().startsWith(comment)));

type CsvHeader = ReadonlyMap<string, number>;

const readHeader = ({ cells }: CsvRecord): CsvHeader => new Map(cells.map((name, index) => [name, index]));

function toRow(path: string, { line, text, cells }: CsvRecord, header: CsvHeader): CsvRow | Rejected {
  if (cells.length !== header.size) {
    return rejected(path, line, text, `${cells.length} cells, but the header has ${header.size}`);
  }
  const cell = (column: string): string => cells[header.get(column) ?? -1] ?? '';
  return { kind: 'row', line, text, columns: () => [...header.keys()], cell };
}

interface Records {
  readonly records: readonly (CsvRecord | Rejected)[];
  /** Lines of a cell whose quote is still open. */
  readonly rest: readonly TextLine[];
}

/** Parses all lines at once where each is a record, which is the usual case; otherwise line by line. */
function toRecords(path: string, lines: readonly TextLine[], final: boolean): Records {
  const parsed = lines.some(({ fault }) => fault !== null) ? null : tryParse(lines.map(({ text }) => text));
  if (parsed === null || parsed.length !== lines.length) return lineByLine(path, lines, final);
  const records = lines.map(({ number, text }, index) => ({
    line: number,
    text,
    cells: parsed[index] ?? [],
  }));
  return { records, rest: [] };
}

/** A line whose quote is never closed is rejected alone; the rows below it are not part of it. */
function lineByLine(path: string, lines: readonly TextLine[], final: boolean): Records {
  const records: (CsvRecord | Rejected)[] = [];
  let at = 0;
  while (at < lines.length) {
    const { record, taken } = oneRecord(path, lines.slice(at, at + MAX_CELL_LINES));
    const mayClose = record === null && !final && lines.length - at < MAX_CELL_LINES;
    if (mayClose) return { records, rest: lines.slice(at) };
    const { number = 1, text = '' } = lines[at] ?? {};
    records.push(record ?? rejected(path, number, text, 'a quote is not closed'));
    at += taken;
  }
  return { records, rest: [] };
}

/** The record that begins on the first line, and the number of its lines; null when no line closes its quote. */
function oneRecord(
  path: string,
  lines: readonly TextLine[],
): { record: CsvRecord | Rejected | null; taken: number } {
  let text = '';
  for (const [index, { number, text: line, fault }] of lines.entries()) {
    text = index === 0 ? line : `${text}\n${line}`;
    const first = lines[0]?.number ?? number;
    if (fault !== null) return { record: index === 0 ? foreign(path, number, line, fault) : null, taken: 1 };
    const cells = parseOne(text);
    if (cells === 'OPEN') continue;
    if (!(cells instanceof Error)) return { record: { line: first, text, cells }, taken: index + 1 };
    // The line is broken, or it was joined with a row below whose quotes do not belong to it.
    return {
      record: index === 0 ? rejected(path, first, text, cells.message.replace(/ at line \d+/u, '')) : null,
      taken: 1,
    };
  }
  return { record: null, taken: 1 };
}

const OPTIONS = { relax_column_count: true, trim: true, skip_empty_lines: false } as const;

function tryParse(lines: readonly string[]): readonly (readonly string[])[] | null {
  try {
    return parse(lines.join('\n'), OPTIONS);
  } catch {
    return null;
  }
}

/** The cells of one record; `OPEN` when a quote is still open; otherwise the reason why it cannot be parsed. */
function parseOne(text: string): readonly string[] | 'OPEN' | Error {
  try {
    return parse(text, OPTIONS)[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return 'OPEN';
    return error instanceof Error ? error : new Error(String(error));
  }
}
