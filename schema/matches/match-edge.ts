/** What edges tell in lists whose matches are all seen from one side. */
import { countingGoalsOf, opponentOf, resultFor } from '../../src/football/match.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { type MatchOrder, sideOf } from '../../src/graph/matches/selection.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import type { TeamView } from '../../src/graph/teams/team-view.ts';
import { connectionOf } from '../kit/connection.ts';
import { type Connection, type Page, type PageEdge, paginateAs } from '../kit/page.ts';
import { MatchRef, TeamRef } from '../kit/refs.ts';
import { MatchResultEnum } from './match-result.ts';
import { VenueSideEnum } from './venue-side.ts';

/** The id of the team from whose side a match is seen; null in a list of no single side. */
type Seen = string | null;
type MatchConnection = Connection<MatchView, Seen>;

/** A value about the match from that side. */
const seen =
  <T>(tell: (match: MatchView, team: string) => T | null) =>
  ({ node, link }: PageEdge<MatchView, Seen>): T | null =>
    link === null ? null : tell(node, link);

const OF_NO_SIDE = 'null in a list of no one side';
const NO_RESULT = `null without a result that counts, and ${OF_NO_SIDE}.`;

export const MatchConnectionRef = connectionOf<MatchView, Seen>('Match', MatchRef, 'matches', (t) => ({
  side: t.field({
    type: VenueSideEnum,
    nullable: true,
    description: `Where the side whose list it is plays: of a team, a coach, side \`a\` of meetings; ${OF_NO_SIDE}.`,
    resolve: seen(sideOf),
  }),
  opponent: t.field({
    type: TeamRef,
    nullable: true,
    description: `Against whom; ${OF_NO_SIDE}.`,
    resolve: ({ node, link }, _args, { view }) => {
      const opponent = link === null ? null : opponentOf(node, link);
      return opponent === null ? null : teamOf(view, opponent);
    },
  }),
  goalsFor: t.int({
    nullable: true,
    description: `Goals of that side; ${NO_RESULT}`,
    resolve: seen((match, team) => countingGoalsOf(match, team)?.goalsFor ?? null),
  }),
  goalsAgainst: t.int({
    nullable: true,
    description: `Goals of the opponent; ${NO_RESULT}`,
    resolve: seen((match, team) => countingGoalsOf(match, team)?.goalsAgainst ?? null),
  }),
  result: t.field({
    type: MatchResultEnum,
    nullable: true,
    description: `What it was for that side; ${NO_RESULT}`,
    resolve: seen(resultFor),
  }),
}));

const keyOf = ({ id }: MatchView): string => id;
const itself = (match: MatchView): MatchView => match;

/** A page of matches that one team played. */
export const pageOfTeam = (matches: readonly MatchView[], team: string, page: Page): MatchConnection =>
  paginateAs(matches, page, { key: keyOf, node: itself, link: () => team });

/**
 * A page of all matches of a team, of which those on it are made.
 * @param count how many there are.
 */
export function pageOfAll(team: TeamView, count: number, order: MatchOrder, page: Page): MatchConnection {
  const places = [...Array(count).keys()];
  return paginateAs(order === 'DATE_DESC' ? places.toReversed() : places, page, {
    key: (place) => team.idAt(place),
    node: (place) => team.matchAt(place),
    link: () => team.id,
  });
}

/** A page of matches, each seen from a side of its own. */
export function pageOfSides(
  matches: readonly MatchView[],
  sides: readonly { readonly match: MatchView; readonly team: string }[],
  page: Page,
): MatchConnection {
  let teams: ReadonlyMap<MatchView, string> | null = null;
  const link = (match: MatchView): Seen => {
    teams ??= new Map(sides.map((side) => [side.match, side.team]));
    return teams.get(match) ?? null;
  };
  return paginateAs(matches, page, { key: keyOf, node: itself, link });
}
