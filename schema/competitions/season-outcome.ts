/** What a season came to: its table, who won it, and where it led. */
import type { HonourRecord, SeasonRecord } from '../../src/documents/catalogue.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { seasonViewOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { SeasonRef, TeamRef } from '../kit/refs.ts';
import { TableRef } from '../tables/table.ts';
import { tableArgs, tableOf } from '../tables/table-args.ts';
import { HonourRef } from '../teams/honour.ts';

builder.objectFields(SeasonRef, (t) => ({
  table: t.field({
    type: TableRef,
    nullable: true,
    description:
      'The table of a stage, by the rules of the competition and season; null when there is none, and while no group was drawn.',
    args: {
      stage: t.arg.string({
        description: 'Code of the stage; its first league or group stage when not given.',
      }),
      ...tableArgs(t.arg),
    },
    extensions: { cost: costs.table },
    resolve: ({ record }, { stage, ...args }, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) => {
        const found = tableStage(season, stage);
        return found === null ? null : tableOf(view, found, args);
      }),
  }),
  champion: t.field({
    type: TeamRef,
    nullable: true,
    description: 'Who won it; null while it was going on, and where nobody was given the title.',
    extensions: { cost: costs.champion },
    resolve: ({ record }, _args, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) => {
        const champion = championOf(view, season);
        return champion === null ? null : teamOf(view, champion);
      }),
  }),
  honours: t.field({
    type: [HonourRef],
    description:
      'Titles and places, revoked ones included, at most a handful, as the table lists them; empty until it was over.',
    extensions: { cost: costs.honoursOfSeason },
    resolve: ({ record }, _args, { view }) => [...honoursOf(view, record)],
  }),
}));

const tableStage = (season: SeasonView, code: string | null | undefined) =>
  code
    ? season.stage(code)
    : (season.stages.find((stage) => !stage.isKnockout && stage.record.kind !== 'UNSTRUCTURED') ?? null);

function championOf(view: GraphView, season: SeasonView): string | null {
  const final = season.stages.find((stage) => stage.code === 'final')?.ties[0];
  if (final !== undefined) return final.winner;
  const stands = honoursOf(view, season.record).find(
    (honour) =>
      honour.honour === 'CHAMPION' && (honour.status === 'AWARDED' || honour.status === 'REASSIGNED'),
  );
  return stands?.team ?? null;
}

const honoursOf = (view: GraphView, season: SeasonRecord): readonly HonourRecord[] =>
  view.honoursOf(season.competition).filter((honour) => honour.season === season.id);
