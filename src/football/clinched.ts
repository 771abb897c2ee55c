/** Finds when a team clinched a place in a table, or could no longer reach it. */

import { distanceTo, mostPoints } from './distance.ts';
import { firstIndex } from './first-index.ts';
import { compareText, countingGoals, involves, type PlayedMatch, resultFor } from './match.ts';
import type { TableRules } from './rules/table-rules.ts';
import { computeTable, type LeagueTable, rowFor, type TableOptions } from './table.ts';

interface ClinchedOrMissed {
  /** `CLINCHED`: the team can no longer end below the place. `MISSED`: it can no longer reach it. */
  readonly outcome: 'CLINCHED' | 'MISSED';
  /** ISO day. */
  readonly date: string;
}

/** A match whose result was overruled, once or more. */
export interface Overruling {
  /** The days of the rulings, ISO. */
  readonly days: readonly string[];
  /** The match as it counted at the end of a day. */
  readonly on: (day: string) => PlayedMatch;
}

/** A table as it stood at the end of each day with a match or a ruling. */
export interface TableByDay<M extends PlayedMatch = PlayedMatch> {
  readonly matches: readonly M[];
  /** ISO days with a match or a ruling, earliest first. */
  readonly days: readonly string[];
  /** By match id; absent where no result was overruled later. */
  readonly overruled?: ReadonlyMap<string, Overruling>;
  /** The table at the end of a day, matches after it to come. */
  on(day: string): LeagueTable;
}

export const matchDays = (matches: readonly PlayedMatch[]): readonly string[] =>
  [...new Set(matches.map((match) => match.date))].toSorted(compareText);

/**
 * One table on each of its match days, computed when it is asked for and then kept. `complete` in the options says that
 * no match comes after the last of these: the table of that day is then final. Play-offs count in the final table only, and
 * points that a ruling took from its day on.
 */
export class TableHistory<M extends PlayedMatch = PlayedMatch> implements TableByDay<M> {
  readonly matches: readonly M[];
  readonly days: readonly string[];
  readonly overruled: ReadonlyMap<string, Overruling>;
  readonly #of: (matches: readonly PlayedMatch[], day: string) => LeagueTable;
  readonly #tables = new Map<string, LeagueTable>();

  constructor(
    teams: readonly string[],
    matches: readonly M[],
    rules: TableRules,
    options: TableOptions = {},
    overruled: ReadonlyMap<string, Overruling> = new Map(),
  ) {
    this.matches = matches;
    this.overruled = overruled;
    const rulings = [...overruled.values()].flatMap(({ days }) => days);
    this.days = [...new Set([...matchDays(matches), ...rulings])].toSorted(compareText);
    const { complete, playOffs, deductions = [], ...before } = options;
    const atEnd = { ...before, playOffs: playOffs ?? [], ...(complete === undefined ? {} : { complete }) };
    this.#of = (seen, day) =>
      computeTable(teams, seen, rules, {
        ...(day === this.days.at(-1) ? atEnd : before),
        deductions: deductions.filter(({ from = '' }) => from <= day),
      });
  }

  on(day: string): LeagueTable {
    const cached = this.#tables.get(day);
    if (cached !== undefined) return cached;
    const seen = this.matches.map((match) => this.#seen(match, day));
    const table = this.#of(seen, day);
    this.#tables.set(day, table);
    return table;
  }

  #seen(match: M, day: string): PlayedMatch {
    const overruling = this.overruled.get(match.id);
    if (overruling !== undefined) return overruling.on(day);
    return day < match.date ? unplayed(match) : match;
  }
}

/**
 * The day on which `team` clinched the place (1 is the top), or on which the place went out of its reach. Null while both
 * are possible. It counts points only, as `distanceTo` does.
 */
export function clinchedOrMissed(
  history: TableByDay,
  team: string,
  position: number,
): ClinchedOrMissed | null {
  if ((history.overruled?.size ?? 0) > 0) return clinchedForGood(history, team, position);
  const { days } = history;
  const outcomeOn = (day: string): ClinchedOrMissed['outcome'] | null =>
    outcomeIn(history.on(day), team, position);
  // A clinched place stays clinched, so a binary search finds the day: each table it looks at costs time.
  const date = days[firstIndex(days.length, (index) => outcomeOn(days[index] ?? '') !== null)];
  const outcome = date === undefined ? null : outcomeOn(date);
  return date === undefined || outcome === null ? null : { outcome, date };
}

/** A ruling may undo it: then the day is the first after which nothing changed until the end. */
function clinchedForGood(history: TableByDay, team: string, position: number): ClinchedOrMissed | null {
  let first: ClinchedOrMissed | null = null;
  for (const date of history.days.toReversed()) {
    const outcome = outcomeIn(history.on(date), team, position);
    if (outcome === null || (first !== null && first.outcome !== outcome)) break;
    first = { outcome, date };
  }
  return first;
}

function outcomeIn(table: LeagueTable, team: string, position: number): ClinchedOrMissed['outcome'] | null {
  const distance = distanceTo(table, team, position);
  if (distance === null) return null;
  if (distance.secured) return 'CLINCHED';
  return distance.possible ? null : 'MISSED';
}

/**
 * The match that clinched the place for `team`, or put it out of its reach. It is the team's own match of that day, unless
 * its result points the other way. Else it is a match of a rival: of a team that was chasing it, or of one that stood at the
 * place or above that day, the lowest of these first. Null while both are possible.
 */
export function clinchingMatch<M extends PlayedMatch>(
  history: TableByDay<M>,
  team: string,
  position: number,
): M | null {
  const decided = clinchedOrMissed(history, team, position);
  if (decided === null) return null;
  // An overruled match may decide it twice: by its result on the field, and by the ruling.
  const isOn = ({ id, date }: M): boolean =>
    date === decided.date || history.overruled?.get(id)?.days.includes(decided.date) === true;
  const played = history.matches.filter((match) => isOn(match) && countingGoals(match) !== null);
  const ownMatch = played.find((match) => involves(match, team));
  const missed = decided.outcome === 'MISSED';
  if (ownMatch && resultFor(ownMatch, team) !== (missed ? 'WIN' : 'LOSS')) return ownMatch;
  const rivals = missed ? holders(history, position, decided.date) : chasers(history, team, decided.date);
  const theirs = rivals.flatMap((rival) => played.find((match) => involves(match, rival)) ?? []);
  return theirs[0] ?? ownMatch ?? played[0] ?? null;
}

/** The teams at the place or above at the end of a day, the lowest first. */
function holders(history: TableByDay, position: number, day: string): readonly string[] {
  const { rows } = history.on(day);
  return rows
    .filter((row) => row.position <= position)
    .map((row) => row.team)
    .toReversed();
}

/** The teams that could still have passed `team` before a day: first those that no longer can, of these the nearest first. */
function chasers(history: TableByDay, team: string, date: string): readonly string[] {
  const eve = history.days[history.days.indexOf(date) - 1];
  if (eve === undefined) return [];
  const [before, after] = [history.on(eve), history.on(date)];
  const ownPoints = rowFor(after, team)?.points ?? 0;
  const most = new Map(after.rows.map((row) => [row.team, mostPoints(row, after)]));
  return before.rows
    .map((row) => ({ team: row.team, had: mostPoints(row, before), has: most.get(row.team) ?? 0 }))
    .filter((rival) => rival.team !== team && rival.had >= ownPoints)
    .toSorted((a, b) => Number(a.has > ownPoints) - Number(b.has > ownPoints) || b.had - a.had)
    .map((rival) => rival.team);
}

// Property by property: a spread would lose the getters of a match that is an instance of a class.
function unplayed(match: PlayedMatch): PlayedMatch {
  const { id, date, home, away, neutral, leg } = match;
  return { id, date, home, away, neutral, leg, status: 'SCHEDULED', score: null, official: null };
}
