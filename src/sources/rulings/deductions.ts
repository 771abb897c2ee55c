/** Points taken from a team, a row a ruling. */
import { CellError, facts, optional, text } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import type { Notice, Rejected, SourceInput } from '../types.ts';
import { RULING_COLUMNS, rulingIn, type SourceRuling } from './cells.ts';

/** Points taken from a team in a season. */
export interface SourceDeduction extends SourceRuling {
  readonly kind: 'deduction';
  /** Both are null where the row leaves it to the matches of the team. */
  readonly stage: string | null;
  readonly group: string | null;
  /** As the row has it: an id, or a name. */
  readonly team: string;
  /** Below 0 where so many were given back. */
  readonly points: number;
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

/** The deductions of a table in its order. */
export const readDeductions = (
  path: string,
  input: SourceInput,
): AsyncGenerator<SourceDeduction | Rejected | Notice> =>
  facts(path, readCsv(path, input, { columns: ['team', 'points', ...RULING_COLUMNS] }), (row, at) => ({
    kind: 'deduction',
    ...at,
    stage: optional(row, 'stage'),
    group: optional(row, 'group'),
    team: text(row, 'team'),
    points: pointsOf(row),
    ...rulingIn(row),
  }));
