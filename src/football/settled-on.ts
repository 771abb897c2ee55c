/** The day on which a table settled something: a title won early, a place out of reach. */
import { distanceTo, mostPoints } from './distance.ts';
import { compareText, countingGoals, involves, type PlayedMatch, resultFor } from './match.ts';
import type { TableRules } from './rules/table-rules.ts';
import { computeTable, rowFor, type Table, type TableOptions } from './table.ts';

export interface SettledDay {
  /** `SECURED`: the team could no longer end below the place; `MISSED`: it could no longer reach it. */
  readonly outcome: 'SECURED' | 'MISSED';
  /** ISO day. */
  readonly date: string;
}

/** A result that was overruled: until the day of the ruling the match counts as it was before. */
export interface Overruling {
  /** ISO day. */
  readonly day: string;
  readonly before: PlayedMatch;
}

/** A table as it stood at the end of each day with a match or a ruling. */
export interface TableByDay<M extends PlayedMatch = PlayedMatch> {
  readonly matches: readonly M[];
  /** ISO days with a match or a ruling, earliest first. */
  readonly days: readonly string[];
  /** By match id; absent where no result was overruled later. */
  readonly overruled?: ReadonlyMap<string, Overruling>;
  /** The table at the end of a day, matches after it to come. */
  on(day: string): Table;
}

export const matchDays = (matches: readonly PlayedMatch[]): readonly string[] =>
  [...new Set(matches.map((match) => match.date))].toSorted(compareText);

/**
 * One table on each of its match days, computed when it is asked for and remembered. `complete` in the options says that
 * no match is to come after the last of these, which then makes that day's table the final one; play-offs decide in it alone.
 */
export class TableHistory<M extends PlayedMatch = PlayedMatch> implements TableByDay<M> {
  readonly matches: readonly M[];
  readonly days: readonly string[];
  readonly overruled: ReadonlyMap<string, Overruling>;
  readonly #of: (matches: readonly PlayedMatch[], isLast: boolean) => Table;
  readonly #tables = new Map<string, Table>();

  constructor(
    teams: readonly string[],
    matches: readonly M[],
    rules: TableRules,
    options: TableOptions = {},
    overruled: ReadonlyMap<string, Overruling> = new Map(),
  ) {
    this.matches = matches;
    this.overruled = overruled;
    const rulings = [...overruled.values()].map(({ day }) => day);
    this.days = [...new Set([...matchDays(matches), ...rulings])].toSorted(compareText);
    const { complete, playOffs, ...before } = options;
    const atEnd = { ...before, playOffs: playOffs ?? [], ...(complete === undefined ? {} : { complete }) };
    this.#of = (seen, isLast) => computeTable(teams, seen, rules, isLast ? atEnd : before);
  }

  on(day: string): Table {
    const known = this.#tables.get(day);
    if (known !== undefined) return known;
    const seen = this.matches.map((match) => this.#seen(match, day));
    const table = this.#of(seen, day === this.days.at(-1));
    this.#tables.set(day, table);
    return table;
  }

  #seen(match: M, day: string): PlayedMatch {
    if (day < match.date) return unplayed(match);
    const ruling = this.overruled.get(match.id);
    return ruling !== undefined && day < ruling.day ? ruling.before : match;
  }
}

/**
 * The first day after which `team` could no longer miss, or no longer reach, the place (1 is the top). Null while both
 * are possible. By points, as `distanceTo` counts.
 */
export function settledOn(history: TableByDay, team: string, position: number): SettledDay | null {
  if ((history.overruled?.size ?? 0) > 0) return settledForGood(history, team, position);
  // What is settled stays settled, so the day is found by halving: a table is the costly part.
  let [low, high] = [0, history.days.length];
  let found: SettledDay | null = null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const date = history.days[middle] ?? '';
    const outcome = outcomeIn(history.on(date), team, position);
    if (outcome === null) low = middle + 1;
    else [found, high] = [{ outcome, date }, middle];
  }
  return found;
}

/** A ruling may open again what was settled: the day is the first of those on which it was so to the end. */
function settledForGood(history: TableByDay, team: string, position: number): SettledDay | null {
  let found: SettledDay | null = null;
  for (const date of history.days.toReversed()) {
    const outcome = outcomeIn(history.on(date), team, position);
    if (outcome === null || (found !== null && found.outcome !== outcome)) break;
    found = { outcome, date };
  }
  return found;
}

function outcomeIn(table: Table, team: string, position: number): SettledDay['outcome'] | null {
  const distance = distanceTo(table, team, position);
  if (distance === null) return null;
  if (distance.secured) return 'SECURED';
  return distance.possible ? null : 'MISSED';
}

/**
 * The match that put the place beyond `team`, or made it sure of it: on the day that settled it, its own match unless
 * that went the other way, else the one of who was chasing it, or of who ends at the place or above, the last of them
 * first. Null while both are possible.
 */
export function settlingMatch<M extends PlayedMatch>(
  history: TableByDay<M>,
  team: string,
  position: number,
): M | null {
  const settled = settledOn(history, team, position);
  if (settled === null) return null;
  // An overruled match may settle it twice: by what happened on the field, and by the ruling.
  const isOn = ({ id, date }: M): boolean =>
    date === settled.date || history.overruled?.get(id)?.day === settled.date;
  const played = history.matches.filter((one) => isOn(one) && countingGoals(one) !== null);
  const own = played.find((match) => involves(match, team));
  const missed = settled.outcome === 'MISSED';
  if (own && resultFor(own, team) !== (missed ? 'WIN' : 'LOSS')) return own;
  const rivals = missed ? holders(history, position) : chasers(history, team, settled.date);
  const theirs = rivals.flatMap((rival) => played.find((match) => involves(match, rival)) ?? []);
  return theirs[0] ?? own ?? played[0] ?? null;
}

/** Who ends at the place or above, the last of them first. */
function holders(history: TableByDay, position: number): readonly string[] {
  const { rows } = history.on(history.days.at(-1) ?? '');
  return rows
    .slice(0, position)
    .map((row) => row.team)
    .toReversed();
}

/** Who could have come past a team before a day: those who no longer can first, of these the nearest. */
function chasers(history: TableByDay, team: string, date: string): readonly string[] {
  const eve = history.days[history.days.indexOf(date) - 1];
  if (eve === undefined) return [];
  const [before, after] = [history.on(eve), history.on(date)];
  const own = rowFor(after, team)?.points ?? 0;
  const most = new Map(after.rows.map((row) => [row.team, mostPoints(row, after)]));
  return before.rows
    .map((row) => ({ team: row.team, had: mostPoints(row, before), has: most.get(row.team) ?? 0 }))
    .filter((one) => one.team !== team && one.had >= own)
    .toSorted((a, b) => Number(a.has > own) - Number(b.has > own) || b.had - a.had)
    .map((one) => one.team);
}

// Property by property: a spread would lose the getters of a match that is an instance of a class.
function unplayed(match: PlayedMatch): PlayedMatch {
  const { id, date, home, away, neutral, leg } = match;
  return { id, date, home, away, neutral, leg, status: 'SCHEDULED', score: null, official: null };
}
