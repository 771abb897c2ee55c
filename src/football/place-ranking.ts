/** The teams of one place in several groups, compared with each other: third-placed teams, runners-up. */
import { compareText, type PlayedMatch } from './match.ts';
import { goalDifference, recordOf, type TeamRecord } from './record.ts';
import type { LeagueTable } from './table.ts';
import type { TableRow } from './table-terms.ts';

interface ComparedGroup {
  readonly group: string;
  readonly table: LeagueTable;
  readonly matches: readonly PlayedMatch[];
}

export interface ComparedPlace {
  /** 1 is the best; teams level on points, goal difference and goals share one. */
  readonly position: number;
  readonly group: string;
  readonly table: LeagueTable;
  readonly row: TableRow;
  /** The matches that count in the comparison. */
  readonly record: TeamRecord;
  /** From these matches; points that a ruling took are taken here as well. */
  readonly points: number;
}

type Unplaced = Omit<ComparedPlace, 'position'>;

function compared({ group, table, matches }: ComparedGroup, place: number, counted: number): Unplaced | null {
  const row = table.rows[place - 1];
  if (row === undefined) return null;
  const left = new Set(table.rows.slice(counted).map(({ team }) => team));
  const own = matches.filter(({ home, away }) => !left.has(home) && !left.has(away));
  const record = recordOf(own, row.team);
  const points = record.won * table.winPoints + record.drawn - row.deducted;
  return { group, table, row, record, points };
}

const compareUnplaced = (a: Unplaced, b: Unplaced): number =>
  b.points - a.points ||
  goalDifference(b.record) - goalDifference(a.record) ||
  b.record.goalsFor - a.record.goalsFor;

/**
 * Best first, by points, goal difference and goals; what decided between teams level on these is not known here.
 * @param place that is compared, 1 is the top; a group that is too small for it is left out.
 * @param counted how many places from the top count: matches against teams below are left out. By default as many as the
 * smallest group has, so that all are compared over equally many matches.
 */
export function comparePlaces(
  groups: readonly ComparedGroup[],
  place: number,
  counted = Math.min(...groups.map(({ table }) => table.rows.length)),
): readonly ComparedPlace[] {
  const all = groups.flatMap((group) => compared(group, place, Math.max(counted, place)) ?? []);
  const sorted = all.toSorted((a, b) => compareUnplaced(a, b) || compareText(a.group, b.group));
  return sorted.map((candidate) => ({
    position: sorted.findIndex((other) => compareUnplaced(other, candidate) === 0) + 1,
    ...candidate,
  }));
}
