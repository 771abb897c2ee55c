/** The result of a season: its table, who won it, and where it led. */
import { championOf, championStateOf } from '../../src/graph/competitions/season-outcome.ts';
import { lackOfSeason } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { seasonViewOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { honoursOf } from '../../src/graph/teams/honour-lists.ts';
import * as honours from '../costs/honours.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { SeasonRef, TeamRef } from '../kit/refs.ts';
import { requireStageCode } from '../kit/require-known.ts';
import { TableRef } from '../tables/table.ts';
import { tableArgs, tableIn } from '../tables/table-args.ts';
import { ChampionStateEnum } from '../teams/champion-state.ts';
import { HonourRef } from '../teams/honour.ts';

builder.objectFields(SeasonRef, (t) => ({
  table: t.field({
    type: TableRef,
    nullable: true,
    description:
      'The table of a stage, by the rules of the competition and season; null when there is none, and while no group was drawn.',
    args: {
      stage: t.arg.string({
        description:
          'Code of the stage. When not given, the table of the season: its last stages below each other where it was played in several, else its first league or group stage.',
      }),
      ...tableArgs(t.arg),
    },
    extensions: { cost: costs.table },
    resolve: ({ record }, { stage, ...args }, { view }, { path }) => {
      requireStageCode(view, stage);
      notice(view, path, () => lackOfSeason(view, record));
      return whenReady(seasonViewOf(view, record.id), (season) => tableIn(view, season, stage ?? null, args));
    },
  }),
  champion: t.field({
    type: TeamRef,
    nullable: true,
    description: 'Who won it; null for the reason that `championState` gives.',
    extensions: { cost: honours.champion },
    resolve: ({ record }, _args, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) => {
        const champion = championOf(view, season);
        return champion === null ? null : teamOf(view, champion);
      }),
  }),
  championState: t.field({
    type: ChampionStateEnum,
    description: 'Whether it has a champion, and why it has none.',
    extensions: { cost: honours.championState },
    resolve: ({ record }, _args, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) => championStateOf(view, season)),
  }),
  honours: t.field({
    type: [HonourRef],
    description:
      'Titles and places, revoked ones included, at most a handful, as the table lists them; empty until it was over.',
    extensions: { cost: honours.honoursOfSeason },
    resolve: ({ record }, _args, { view }) =>
      whenReady(honoursOf(view, record.competition), (all) =>
        all.filter(({ season }) => season === record.id),
      ),
  }),
}));
