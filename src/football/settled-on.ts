/** The day on which a table settled something: a title won early, a place out of reach. */
import { distanceTo } from './distance.ts';
import type { PlayedMatch } from './match.ts';
import type { TableRules } from './rules/table-rules.ts';
import { computeTable, type TableOptions } from './table.ts';

export interface SettledDay {
  /** `SECURED`: the team could no longer end below the place; `MISSED`: it could no longer reach it. */
  readonly outcome: 'SECURED' | 'MISSED';
  /** ISO day. */
  readonly date: string;
}

/**
 * The first day after which `team` could no longer miss, or no longer reach, the place (1 is the top). Null while both
 * are possible. By points, as `distanceTo` counts. It computes one table for each match day: costly, so not for lists.
 */
export function settledOn(
  team: string,
  position: number,
  teams: readonly string[],
  matches: readonly PlayedMatch[],
  rules: TableRules,
  options: TableOptions = {},
): SettledDay | null {
  for (const date of new Set(matches.map((match) => match.date).toSorted())) {
    const seen = matches.map((match) => (match.date <= date ? match : unplayed(match)));
    const distance = distanceTo(computeTable(teams, seen, rules, options), team, position);
    if (distance?.secured) return { outcome: 'SECURED', date };
    if (distance && !distance.possible) return { outcome: 'MISSED', date };
  }
  return null;
}

// Property by property: a spread would lose the getters of a match that is an instance of a class.
function unplayed(match: PlayedMatch): PlayedMatch {
  const { id, date, home, away, neutral, leg } = match;
  return { id, date, home, away, neutral, leg, status: 'SCHEDULED', score: null, official: null };
}
