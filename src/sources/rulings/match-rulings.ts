/** Results that were set or struck out off the field, a row a ruling. */
import { formatGoals, parseGoals } from '../../football/score.ts';
import { CellError, date, facts, optional, text } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import type { Notice, Rejected, SourceInput } from '../types.ts';
import { RULING_COLUMNS, rulingIn, type SourceRuling } from './cells.ts';

const STATUSES = ['AWARDED', 'WALKOVER', 'ANNULLED'] as const;

/** The result of a match by a ruling. */
export interface SourceMatchRuling extends SourceRuling {
  readonly kind: 'match-ruling';
  /** Both sides as the row has them: ids, or names. */
  readonly home: string;
  readonly away: string;
  /** The day of the match, ISO; null where the two met once at that ground. */
  readonly date: string | null;
  readonly status: (typeof STATUSES)[number];
  /** The result that counts, `3-0`; null where the match was annulled. */
  readonly official: string | null;
}

/** No regulation gives more; results on the field that are upheld have been higher, and are no rulings. */
const MOST_GOALS = 9;

/** The status stands in its column; where only a result is told, it was awarded. */
function statusOf(row: CsvRow): SourceMatchRuling['status'] {
  const cell = row.cell('status').toUpperCase();
  const status = STATUSES.find((word) => word === (cell === '' ? 'AWARDED' : cell));
  if (status === undefined)
    throw new CellError(`status is "${row.cell('status')}": write ${STATUSES.join(', ')}`);
  return status;
}

function officialOf(row: CsvRow, status: SourceMatchRuling['status']): string | null {
  const cell = row.cell('official');
  if (status === 'ANNULLED') {
    if (cell === '') return null;
    throw new CellError(`official is "${cell}": a match that was annulled has no result`);
  }
  const goals = parseGoals(cell);
  if (goals === null) throw new CellError(`official is "${cell}": write the result that counts, as 3-0`);
  if (Math.max(goals.home, goals.away) > MOST_GOALS)
    throw new CellError(`official is "${cell}": a digit is too much`);
  return formatGoals(goals);
}

/** The rulings of a table in its order. */
export const readMatchRulings = (
  path: string,
  input: SourceInput,
): AsyncGenerator<SourceMatchRuling | Rejected | Notice> =>
  facts(
    path,
    readCsv(path, input, { columns: ['home', 'away', 'official', ...RULING_COLUMNS] }),
    (row, at) => {
      const status = statusOf(row);
      return {
        kind: 'match-ruling',
        ...at,
        home: text(row, 'home'),
        away: text(row, 'away'),
        date: optional(row, 'date') === null ? null : date(row, 'date'),
        status,
        official: officialOf(row, status),
        ...rulingIn(row),
      };
    },
  );
