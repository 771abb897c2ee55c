/** The matches of a team, and how often it won. */

import { recordOf } from '../../src/football/record.ts';
import { lackOfSides } from '../../src/graph/dataset/lacks.ts';
import { notice, type ResponsePath } from '../../src/graph/dataset/notices.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import {
  isOfDaysAlone,
  isUnfiltered,
  type MatchFilter,
  type MatchOrder,
  playedMatch,
  teamMatches,
} from '../../src/graph/matches/selection.ts';
import { type Team, teamId } from '../../src/graph/nodes/entities.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { TeamView } from '../../src/graph/teams/team-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { isCountAlone, lengthAlone } from '../kit/count-alone.ts';
import type { Page } from '../kit/page.ts';
import { MatchRef, TeamRef } from '../kit/refs.ts';
import { checkedFilter, MatchFilterInput, matchArgs } from '../matches/filters/match-filter.ts';
import { MatchConnectionRef, pageOfAll, pageOfTeam } from '../matches/match-edge.ts';
import { RecordRef } from '../records/record.ts';

builder.interfaceFields(TeamRef, (t) => ({
  matches: t.field({
    type: MatchConnectionRef,
    description:
      'Its matches in every competition the graph holds, in the order of `orderBy`, as far as their pairings were known.',
    args: matchArgs(t.arg),
    extensions: { cost: costs.teamMatches },
    resolve: (team, { filter, orderBy, ...page }, { view }, { fieldNodes, path }) => {
      const checked = filterOf(view, team, filter, path);
      if (isCountAlone(view, fieldNodes))
        return lengthAlone<MatchView>(view.counts.team(teamId(team)).matches, page);
      return whenReady(view.team(teamId(team)), (found) =>
        pageOf(view, found, teamId(team), { filter: checked, orderBy, page }),
      );
    },
  }),
  firstMatch: t.field({
    type: MatchRef,
    nullable: true,
    description:
      'The first match played that passes the filter; null when there is none in the matches the graph holds.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.teamMatch },
    resolve: (team, { filter }, { view }, { path }) => {
      const checked = filterOf(view, team, filter, path);
      return whenReady(view.team(teamId(team)), (found) => playedMatch(view, found, checked, 'FIRST'));
    },
  }),
  lastMatch: t.field({
    type: MatchRef,
    nullable: true,
    description:
      'The last match played that passes the filter, such as the last win away, see its `daysSince`; null when there is none in the matches the graph holds.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.teamMatch },
    resolve: (team, { filter }, { view }, { path }) => {
      const checked = filterOf(view, team, filter, path);
      return whenReady(view.team(teamId(team)), (found) => playedMatch(view, found, checked, 'LAST'));
    },
  }),
  record: t.field({
    type: RecordRef,
    description: 'Won, drawn and lost in the matches the graph holds.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.teamRecord },
    resolve: (team, { filter }, { view }, { path }) => {
      const checked = filterOf(view, team, filter, path);
      return whenReady(view.team(teamId(team)), (found) => recordIn(view, team, found, checked));
    },
  }),
}));

/** The filter, checked. What the matches that it lets through may lack is noticed. */
function filterOf(
  view: GraphView,
  team: Team,
  filter: Parameters<typeof checkedFilter>[1],
  path: ResponsePath,
): MatchFilter {
  const checked = checkedFilter(view, filter);
  notice(view, path, () => lackOfSides(view, [{ kind: 'team', id: teamId(team) }], checked));
  return checked;
}

interface Asked {
  readonly filter: MatchFilter;
  readonly orderBy: MatchOrder;
  readonly page: Page;
}

/** A page of the matches of a team. Without a filter, only those on it are made. */
function pageOf(view: GraphView, found: TeamView | null, team: string, { filter, orderBy, page }: Asked) {
  const count = isUnfiltered(filter) ? (found?.count ?? null) : null;
  return found === null || count === null
    ? pageOfTeam(teamMatches(view, found, filter, orderBy), team, page)
    : pageOfAll(found, count, orderBy, page);
}

function recordIn(view: GraphView, team: Team, found: TeamView | null, filter: MatchFilter) {
  if (found !== null && isOfDaysAlone(filter)) {
    view.matchesOfTeam(found);
    return found.recordBetween(filter.from, filter.to);
  }
  return recordOf(teamMatches(view, found, filter), teamId(team));
}
