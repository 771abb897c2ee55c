/** How far a team is from a place, and whether it can still get there. */
import { canAllGet, canAllStay, isLate, someChoice } from './race.ts';
import { type LeagueTable, rowFor } from './table.ts';
import type { TableRow } from './table-terms.ts';

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
   * Whether the team can still end at the place or above, on points, rivals who meet each other included. False is
   * certain. True may be wrong where too many matches are still to come to try all results, and in a home or away table.
   */
  readonly possible: boolean;
  /** Whether it will end there or above whatever happens, on points. True is certain; false may be wrong where `possible` may. */
  readonly secured: boolean;
}

/** The distance of `team` to the place (1 is the top); null when the team or the place is not in the table. */
export function distanceTo(table: LeagueTable, team: string, position: number): Distance | null {
  const own = rowFor(table, team);
  const holder = table.rows.find((row) => row.position === position);
  if (!own || !holder) return null;
  const place = 1 + table.rows.indexOf(holder);
  const others = table.rows.filter((row) => row !== own);
  return {
    team,
    position,
    holder: holder.team,
    points: own.points - holder.points,
    goalDifference: own.goalDifference - holder.goalDifference,
    toPlay: own.toPlay,
    possible: table.open || isPossible(own, others, place, table),
    secured: !table.open && isSecured(own, others, place, table),
  };
}

/** Whether some ending leaves at most `position` − 1 teams above the most that `own` can get; 1 is the first row. */
function isPossible(
  own: TableRow,
  others: readonly TableRow[],
  position: number,
  table: LeagueTable,
): boolean {
  const ahead = others.filter((row) => endsAbove(row, own, table));
  if (ahead.length >= position) return false;
  if (!isLate(table)) return true;
  const most = mostPoints(own, table);
  const near = others.filter(
    (row) => row.part <= own.part && !ahead.includes(row) && mostPoints(row, table) > most,
  );
  const spare = position - 1 - ahead.length;
  if (near.length <= spare) return true;
  // The chosen teams win all they can; the others lose to them and to `own`, and play each other.
  return someChoice(near, spare, (above) => {
    const behind = others.filter(
      (row) => row.part === own.part && !ahead.includes(row) && !above.includes(row),
    );
    return canAllStay(new Map(behind.map((row) => [row.team, most - row.points])), table);
  });
}

/** Whether no ending brings `position` others to the points that `own` has now. */
function isSecured(
  own: TableRow,
  others: readonly TableRow[],
  position: number,
  table: LeagueTable,
): boolean {
  const rivals = others.filter((row) => mayEndAbove(row, own, table));
  if (rivals.length < position) return true;
  if (!isLate(table)) return false;
  return !someChoice(rivals, position, (above) =>
    canAllGet(new Map(above.map((row) => [row.team, own.points - row.points])), table),
  );
}

/** The points of a team if it wins all its matches to come. */
export function mostPoints(row: TableRow, table: LeagueTable): number {
  return row.points + row.toPlay * table.winPoints;
}

/** Whether `row` ends above `own` whatever happens. */
function endsAbove(row: TableRow, own: TableRow, table: LeagueTable): boolean {
  if (row.part !== own.part) return row.part < own.part;
  return (
    row.points > mostPoints(own, table) || (isOrderFinal(row, own, table) && row.position < own.position)
  );
}

function mayEndAbove(row: TableRow, own: TableRow, table: LeagueTable): boolean {
  if (row.part !== own.part) return row.part < own.part;
  const most = mostPoints(row, table);
  return (
    most > own.points ||
    (most === own.points && !(isOrderFinal(row, own, table) && row.position > own.position))
  );
}

/**
 * No match is to come, so the order of the two cannot change. It is not enough that neither of them plays again: a third
 * team that draws level with both changes the head-to-head order.
 */
function isOrderFinal(a: TableRow, b: TableRow, table: LeagueTable): boolean {
  return table.complete && !a.sharedWith.includes(b.team);
}
