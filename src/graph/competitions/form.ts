/** The results of the last matches of the teams of a table. */
import { compareMatches, type MatchResult, type PlayedMatch, resultFor } from '../../football/match.ts';
import type { LeagueTable } from '../../football/table.ts';

type Results = ReadonlyMap<string, readonly MatchResult[]>;

/** Worked out once for all rows of a table. */
const known = new WeakMap<readonly PlayedMatch[], Map<string, Results>>();

function resultsIn({ matches, rows, venue }: LeagueTable): Results {
  const results = new Map<string, MatchResult[]>(rows.map(({ team }) => [team, []]));
  for (const match of matches.toSorted(compareMatches)) {
    const sides = { ALL: [match.home, match.away], HOME: [match.home], AWAY: [match.away] }[venue];
    for (const team of sides) {
      const result = resultFor(match, team);
      if (result !== null) results.get(team)?.push(result);
    }
  }
  return results;
}

/** The results of the last `most` matches of a team that count in a table, the latest last. */
export function formOf(table: LeagueTable, team: string, most: number): readonly MatchResult[] {
  const byVenue = known.get(table.matches) ?? new Map<string, Results>();
  known.set(table.matches, byVenue);
  const results = byVenue.get(table.venue) ?? resultsIn(table);
  byVenue.set(table.venue, results);
  return results.get(team)?.slice(-most) ?? [];
}
