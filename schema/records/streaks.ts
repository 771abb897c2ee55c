import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import type { MatchStreakKind } from '../../src/football/streak.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { type Run, type Runs, runsOf } from '../../src/graph/records/records.ts';
import { seasonsFor } from '../../src/graph/records/sides.ts';
import { itself } from '../costs/place.ts';
import * as costs from '../costs/teams.ts';
import { ScopeCoverageRef, scopeCoverage } from '../dataset/scope-coverage.ts';
import { builder, type GraphContext } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { TeamRef } from '../kit/refs.ts';
import { MatchConnectionRef } from '../matches/match.ts';
import { MatchFilterInput, teamMatches } from '../matches/match-filter.ts';

const STREAKS = {
  WINNING: { description: 'Matches won.' },
  UNBEATEN: { description: 'Matches won or drawn.' },
  WINLESS: { description: 'Matches drawn or lost.' },
  LOSING: { description: 'Matches lost.' },
  DRAWING: { description: 'Matches drawn.' },
  SCORING: { description: 'Matches with a goal scored.' },
  GOALLESS: { description: 'Matches without a goal scored.' },
  CLEAN_SHEETS: { description: 'Matches without a goal conceded.' },
  CONCEDING: { description: 'Matches with a goal conceded.' },
} as const satisfies Record<MatchStreakKind, { description: string }>;

export const StreakKindEnum = builder.enumType('StreakKind', {
  description:
    'What the matches of a streak have in common. A shoot-out leaves a match drawn; an awarded result counts as awarded.',
  values: STREAKS,
});

export const StreakRef = builder.objectRef<Run>('Streak').implement({
  description: 'Matches in a row of one team, within the scope asked about.',
  fields: (t) => ({
    kind: t.expose('kind', { type: StreakKindEnum, description: 'What they have in common.' }),
    team: t.field({
      type: TeamRef,
      description: 'Whose streak it is.',
      resolve: ({ team }, _args, { view }) => teamOf(view, team),
    }),
    length: t.int({
      description: 'How many matches; 0 when there is no such streak.',
      resolve: ({ matches }) => matches.length,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of its first match; null when there is no such streak.',
      resolve: ({ matches }) => matches[0]?.date ?? null,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of its last match; null when there is no such streak.',
      resolve: ({ matches }) => matches.at(-1)?.date ?? null,
    }),
    isCurrent: t.exposeBoolean('current', {
      description: 'Whether the last match of the scope belongs to it, so that the next may lengthen it.',
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'The matches that make it, earliest first.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.runMatches },
      resolve: ({ matches }, page) => paginateBy(matches, (match) => match.id, page),
    }),
  }),
});

const StreaksRef = builder.objectRef<Runs>('Streaks').implement({
  description: 'One team’s streaks of one kind.',
  fields: (t) => ({
    current: t.expose('current', {
      type: StreakRef,
      description: 'The one its last match belongs to; of length 0 when that match ended it.',
      extensions: { cost: itself },
    }),
    longest: t.expose('longest', {
      type: StreakRef,
      description: 'The longest, the earliest of them where several are equal.',
      extensions: { cost: itself },
    }),
    joint: t.field({
      type: [StreakRef],
      description: 'All of that length, oldest first; at most a handful.',
      extensions: { cost: costs.jointRuns },
      resolve: ({ joint }) => [...joint],
    }),
  }),
});

interface TeamStreaks {
  readonly team: string;
  readonly matches: readonly MatchView[];
  readonly seasons: readonly SeasonRecord[];
}

const of = (kind: MatchStreakKind) => ({
  type: StreaksRef,
  extensions: { cost: costs.runs },
  description: `${STREAKS[kind].description.slice(0, -1)}, in a row.`,
  resolve: ({ team, matches }: TeamStreaks, _args: object, { view }: GraphContext) => {
    view.work.seen(matches.length);
    return runsOf(matches, team, kind);
  },
});

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
      resolve: ({ seasons }) => scopeCoverage(seasons),
    }),
  }),
});

builder.interfaceField(TeamRef, 'streaks', (t) =>
  t.field({
    type: TeamStreaksRef,
    description:
      'Unbeaten, winning, scoring and other runs, within a filter. Matches the filter leaves out neither lengthen nor break one.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.teamStreaks },
    resolve: (team, { filter }, { view }) => {
      const id = teamId(team);
      const seasons = seasonsFor(view, [{ kind: 'team', id }], filter ?? {});
      return whenReady(view.team(id), (found) => ({
        team: id,
        matches: teamMatches(view, found, filter),
        seasons,
      }));
    },
  }),
);
