import type { MatchView } from '../matches/match-view.ts';

/**
 * The matchday of the next match from a day on; once none is to come, of the last one played. Null without matchdays.
 * @param matches in order of play.
 */
export function currentMatchday(matches: readonly MatchView[], day: string): number | null {
  const own = matches.filter(({ record }) => record.matchday !== undefined);
  const next = own.find((match) => !match.played && match.date >= day);
  return (next ?? own.findLast((match) => match.played))?.record.matchday ?? null;
}
