/** What teams bring along from an earlier stage of a season into a later table. */
import type { PlayedMatch } from './match.ts';
import { EMPTY_RECORD, type TeamRecord } from './record.ts';
import type { TableRow } from './table-terms.ts';

/** How many of the points of the earlier table count. */
export type PointsCarried = 'ALL' | 'HALF_UP' | 'HALF_DOWN';

/** What one team brings along. */
export interface Carried {
  readonly points: number;
  /** Matches and goals; an empty record where they do not count. */
  readonly record: TeamRecord;
  /** What rounding took, −0.5 where it gave: half a point parts teams that are level. */
  readonly rounding: number;
  /** In the earlier table. */
  readonly place: number;
}

/** How a stage goes on from an earlier one. */
export interface CarryTerms {
  readonly points: PointsCarried;
  /** Whether matches and goals count as well. */
  readonly record: boolean;
}

/** All that is brought into a table. */
export interface CarriedOver {
  readonly teams: ReadonlyMap<string, Carried>;
  /** The earlier matches where they count: level teams met there too. */
  readonly matches: readonly PlayedMatch[];
  /** How often each two teams met there; 0 where those matches do not count. */
  readonly meetings: number;
}

const ROUND: Readonly<Record<PointsCarried, (points: number) => number>> = {
  ALL: (points) => points,
  HALF_UP: (points) => Math.ceil(points / 2),
  HALF_DOWN: (points) => Math.floor(points / 2),
};

function carriedBy(row: TableRow, { points, record }: CarryTerms): Carried {
  const { played, won, drawn, lost, goalsFor, goalsAgainst } = row;
  const brought = ROUND[points](row.points);
  return {
    points: brought,
    record: record ? { played, won, drawn, lost, goalsFor, goalsAgainst } : EMPTY_RECORD,
    rounding: points === 'ALL' ? 0 : row.points / 2 - brought,
    place: row.position,
  };
}

/** @param rows the earlier table. @param matches those it is made of. @param meetings how often two teams met there. */
export const carriedOver = (
  rows: readonly TableRow[],
  terms: CarryTerms,
  matches: readonly PlayedMatch[],
  meetings: number,
): CarriedOver => ({
  teams: new Map(rows.map((row) => [row.team, carriedBy(row, terms)])),
  matches: terms.record ? matches : [],
  meetings: terms.record ? meetings : 0,
});
