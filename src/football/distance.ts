/** How far a team is from a place, and whether it can still get there. */
import { rowFor, type Table, type TableRow } from './table.ts';

export interface Distance {
  readonly team: string;
  /** The place asked about, and who holds it. */
  readonly position: number;
  readonly holder: string;
  /** Points ahead of the holder of the place; negative when behind, 0 when level or the holder itself. */
  readonly points: number;
  /** Goal difference ahead of the holder's; negative when behind. */
  readonly goalDifference: number;
  /** Matches the team has to come. */
  readonly toPlay: number;
  /**
   * Whether the team can still end at the place or above. Counted on points: false is certain, while true may overlook
   * that rivals take points from each other.
   */
  readonly possible: boolean;
  /** Whether it will end there or above whatever happens, on points: true is certain. */
  readonly secured: boolean;
}

/** The distance of `team` to the place (1 is the top); null when the team or the place is not in the table. */
export function distanceTo(table: Table, team: string, position: number): Distance | null {
  const own = rowFor(table, team);
  const holder = table.rows[position - 1];
  if (!own || !holder) return null;
  const others = table.rows.filter((row) => row !== own);
  return {
    team,
    position,
    holder: holder.team,
    points: own.points - holder.points,
    goalDifference: own.goalDifference - holder.goalDifference,
    toPlay: own.toPlay,
    possible: others.filter((row) => endsAbove(row, own, table)).length < position,
    secured: others.filter((row) => mayEndAbove(row, own, table)).length < position,
  };
}

function mostPoints(row: TableRow, table: Table): number {
  return row.points + row.toPlay * table.winPoints;
}

/** Whether `row` ends above `own` whatever happens. */
function endsAbove(row: TableRow, own: TableRow, table: Table): boolean {
  const most = mostPoints(own, table);
  return (
    row.points > most || (row.points === most && isSettled(row, own, table) && row.position < own.position)
  );
}

function mayEndAbove(row: TableRow, own: TableRow, table: Table): boolean {
  const most = mostPoints(row, table);
  return (
    most > own.points || (most === own.points && !(isSettled(row, own, table) && row.position > own.position))
  );
}

/**
 * Nothing is to come, so that the order of the two will not change. It is not enough that neither plays any more: a third
 * team that draws level with both changes the head-to-head between them.
 */
function isSettled(a: TableRow, b: TableRow, table: Table): boolean {
  return table.complete && !a.sharedWith.includes(b.team);
}
