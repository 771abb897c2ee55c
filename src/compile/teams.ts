import type { MatchRecord, OutcomeRecord, TeamDocument } from '../store/documents.ts';
import { byText, type FactIndex } from './index-facts.ts';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function matchesByTeam(matches: Iterable<MatchRecord>): Map<string, MatchRecord[]> {
  const byTeam = new Map<string, MatchRecord[]>();
  for (const match of matches) {
    push(byTeam, match.home, match);
    push(byTeam, match.away, match);
  }
  for (const list of byTeam.values()) list.sort((a, b) => byText(a.date, b.date) || byText(a.id, b.id));
  return byTeam;
}

/**
 * One document a team that has a match or a World Cup outcome.
 * @param matches of all seasons, each with its `knownFrom`.
 * @param outcomes of all World Cup cycles, oldest first.
 */
export function teamDocuments(
  index: FactIndex,
  matches: readonly MatchRecord[],
  outcomes: readonly OutcomeRecord[],
): TeamDocument[] {
  const played = matchesByTeam(matches);
  const cycles = Map.groupBy(outcomes, (outcome) => outcome.team);
  const ids = new Set([...played.keys(), ...cycles.keys()]);
  const start = (season: string): string => index.seasons.get(season)?.start ?? '';
  return [...ids].sort(byText).map((id) => {
    const own = played.get(id) ?? [];
    const seasons = [...new Set(own.map((match) => match.season))];
    return {
      id,
      matches: own,
      seasons: seasons.sort((a, b) => byText(start(a), start(b)) || byText(a, b)),
      outcomes: cycles.get(id) ?? [],
    };
  });
}
