import { compareMatches } from '../football/match.ts';
import { addRecords, EMPTY_RECORD, recordOf, type TeamRecord } from '../football/record.ts';
import type { MatchView } from './match-view.ts';
import { allReady, type Maybe, whenReady } from './maybe.ts';
import type { GraphView } from './view.ts';

/** A match with the side it is seen from. */
export interface SideMatch {
  readonly match: MatchView;
  /** Id of one of the two teams, with its kind. */
  readonly team: string;
}

function ledWith(view: GraphView, team: string, coach: string): Maybe<readonly SideMatch[]> {
  return whenReady(view.team(team), (found) =>
    (found?.matches ?? [])
      .filter((match) => match.played && view.leadersOf(team, match.date).some((one) => one.coach === coach))
      .map((match) => ({ match, team })),
  );
}

/** The matches on whose day a coach led one of the two sides, earliest first; a match once. */
export function matchesLedBy(view: GraphView, coach: string): Maybe<readonly SideMatch[]> {
  const teams = [...new Set(view.tenuresOfCoach(coach).map((tenure) => tenure.team))];
  return whenReady(allReady(teams.map((team) => ledWith(view, team, coach))), (lists) => {
    const once = new Map(lists.flat().map((led) => [led.match.id, led]));
    return [...once.values()].sort((a, b) => compareMatches(a.match, b.match));
  });
}

/** Won, drawn and lost, each match as its own side saw it. */
export function recordOfSides(matches: readonly SideMatch[]): TeamRecord {
  return matches.reduce((sum, { match, team }) => addRecords(sum, recordOf([match], team)), EMPTY_RECORD);
}
