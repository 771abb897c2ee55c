/** What every table of rulings has: the season, the day, the reason and the report. */
import { lastPossibleDay, parsePartialDate } from '../../football/partial-date.ts';
import { CellError, optional, text } from '../cells.ts';
import type { CsvRow } from '../csv.ts';
import type { SourceFact } from '../types.ts';

/** A ruling off the field. */
export interface SourceRuling extends SourceFact {
  /** The season by its id, `2-bundesliga-2007-08`. */
  readonly season: string;
  /** The day of the ruling, ISO; the last of its month or year where that alone is told. */
  readonly from: string;
  readonly reason: string;
  /** The report of the ruling. */
  readonly evidence: string;
}

/** Columns that each table needs; the report stands in `evidence` or in `source`. */
export const RULING_COLUMNS = ['season', 'from', 'reason'] as const;

/** `2008-05-14`; `2008-05` and `2008` are their last days. */
function rulingDay(row: CsvRow): string {
  const cell = text(row, 'from');
  const date = parsePartialDate(cell);
  if (date === null)
    throw new CellError(
      `from is "${cell}", no day: write 2008-05-14, or 2008-05 or 2008 where no more is known`,
    );
  return lastPossibleDay(date);
}

/** The report stands under `evidence`, as in the tables of the graph, or under `source`. */
function reportOf(row: CsvRow): string {
  const report = optional(row, 'evidence') ?? optional(row, 'source');
  if (report === null) throw new CellError('evidence is empty: write who reports the ruling, and where');
  return report;
}

/** @throws CellError for a cell that is empty, or no day. */
export const rulingIn = (row: CsvRow): Omit<SourceRuling, keyof SourceFact> => ({
  season: text(row, 'season'),
  from: rulingDay(row),
  reason: text(row, 'reason'),
  evidence: reportOf(row),
});
