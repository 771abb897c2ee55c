/** Rulings off the field, in a table of anybody's: points taken from a team, a row a ruling. */
import { isoDate, parseIsoDate } from '../calendar.ts';
import { CellError, facts, optional, text } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import type { Notice, Rejected, SourceFact, SourceInput } from '../types.ts';

/** Points taken from a team in a season. */
export interface SourceDeduction extends SourceFact {
  readonly kind: 'deduction';
  /** The season by its id, `2-bundesliga-2007-08`. */
  readonly season: string;
  /** Both are null where the row leaves it to the matches of the team. */
  readonly stage: string | null;
  readonly group: string | null;
  /** As the row has it: an id, or a name. */
  readonly team: string;
  /** Below 0 where so many were given back. */
  readonly points: number;
  /** The day of the ruling, ISO; the last of its month or year where that alone is told. */
  readonly from: string;
  readonly reason: string;
  /** The report of the ruling. */
  readonly evidence: string;
}

/** More were never taken from a team in one ruling. */
const MOST_POINTS = 100;

function pointsOf(row: CsvRow): number {
  const cell = row.cell('points');
  const points = /^-?\d{1,3}$/u.test(cell) ? Number(cell) : 0;
  if (points === 0 || Math.abs(points) > MOST_POINTS)
    throw new CellError(
      `points is "${cell}": write how many were taken, 1 to ${MOST_POINTS}, or with - how many were given back`,
    );
  return points;
}

/** `2008-05-14`; `2008-05` and `2008` are their last days. */
function dayOf(cell: string): string | null {
  const [, year = '', month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/u.exec(cell) ?? [];
  if (year === '') return parseIsoDate(cell);
  if (month === undefined) return `${year}-12-31`;
  const lastOf = [31, 30, 29, 28].map((day) => isoDate(Number(year), Number(month), day));
  return lastOf.find((day) => day !== null) ?? null;
}

function rulingDay(row: CsvRow): string {
  const cell = text(row, 'from');
  const day = dayOf(cell);
  if (day === null)
    throw new CellError(
      `from is "${cell}", no day: write 2008-05-14, or 2008-05 or 2008 where no more is known`,
    );
  return day;
}

/** The report stands under `evidence`, as in the tables of the graph, or under `source`. */
function reportOf(row: CsvRow): string {
  const report = optional(row, 'evidence') ?? optional(row, 'source');
  if (report === null) throw new CellError('evidence is empty: write who reports the ruling, and where');
  return report;
}

/** The deductions of a table in its order. */
export const readDeductions = (
  path: string,
  input: SourceInput,
): AsyncGenerator<SourceDeduction | Rejected | Notice> =>
  facts(
    path,
    readCsv(path, input, { columns: ['season', 'team', 'points', 'from', 'reason'] }),
    (row, at) => ({
      kind: 'deduction',
      ...at,
      season: text(row, 'season'),
      stage: optional(row, 'stage'),
      group: optional(row, 'group'),
      team: text(row, 'team'),
      points: pointsOf(row),
      from: rulingDay(row),
      reason: text(row, 'reason'),
      evidence: reportOf(row),
    }),
  );
