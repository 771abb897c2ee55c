import type { MatchStreakKind } from '../../src/football/streak.ts';
import { lackOfSides } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { teamMatches } from '../../src/graph/matches/selection.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { runsOf } from '../../src/graph/records/record-holders.ts';
import { type AnsweredSeasons, seasonsFor } from '../../src/graph/records/sides.ts';
import * as costs from '../costs/teams.ts';
import { ScopeCoverageRef, scopeCoverage } from '../dataset/scope-coverage.ts';
import { builder, type GraphContext } from '../kit/builder.ts';
import { TeamRef } from '../kit/refs.ts';
import { checkedFilter, MatchFilterInput } from '../matches/filters/match-filter.ts';
import { STREAKS } from './streak-kind.ts';
import { StreaksRef } from './streaks.ts';

interface TeamStreaks {
  readonly team: string;
  readonly matches: readonly MatchView[];
  readonly seasons: AnsweredSeasons;
}

const TeamStreaksRef = builder.objectRef<TeamStreaks>('TeamStreaks').implement({
  description: 'A team’s streaks in the matches the graph holds, current and longest, by what is counted.',
  fields: (t) => ({
    winning: t.field(of('WINNING')),
    unbeaten: t.field(of('UNBEATEN')),
    winless: t.field(of('WINLESS')),
    losing: t.field(of('LOSING')),
    drawing: t.field(of('DRAWING')),
    scoring: t.field(of('SCORING')),
    goalless: t.field(of('GOALLESS')),
    cleanSheets: t.field(of('CLEAN_SHEETS')),
    conceding: t.field(of('CONCEDING')),
    coverage: t.field({
      type: [ScopeCoverageRef],
      description: 'What the answer rests on: each competition held in which it may have played, by id.',
      extensions: { cost: costs.coverageOfScope },
      resolve: ({ seasons }) => scopeCoverage(seasons()),
    }),
  }),
});

const of = (kind: MatchStreakKind) => ({
  type: StreaksRef,
  extensions: { cost: costs.streaks },
  description: `${STREAKS[kind].description.slice(0, -1)}, in a row.`,
  resolve: ({ team, matches }: TeamStreaks, _args: object, { view }: GraphContext) => {
    view.work.seen(matches.length);
    return runsOf(matches, team, kind);
  },
});

builder.interfaceField(TeamRef, 'streaks', (t) =>
  t.field({
    type: TeamStreaksRef,
    description:
      'Unbeaten, winning, scoring and other runs, within a filter. Matches the filter leaves out neither lengthen nor break one.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.teamStreaks },
    resolve: (team, { filter }, { view }, { path }) => {
      const id = teamId(team);
      const checked = checkedFilter(view, filter);
      const sides = [{ kind: 'team', id }] as const;
      notice(view, path, () => lackOfSides(view, sides, checked));
      return whenReady(view.team(id), (found) => ({
        team: id,
        matches: teamMatches(view, found, checked),
        seasons: () => seasonsFor(view, sides, checked),
      }));
    },
  }),
);
