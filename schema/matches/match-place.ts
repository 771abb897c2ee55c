/** The competition, season and stage of a match. */
import { matchName } from '../../src/graph/nodes/display-names.ts';
import { competitionOf, seasonNamed, seasonViewOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { CompetitionRef, MatchRef, SeasonRef, StageRef, TieRef } from '../kit/refs.ts';

builder.objectFields(MatchRef, (t) => ({
  displayName: t.string({
    description:
      'A name that stands alone in a list: both sides and the day, `Atalanta – Bayern München, 2026-03-10`.',
    extensions: { cost: 1 },
    resolve: (match, _args, { view }) => matchName(view, match),
  }),
  competition: t.field({
    type: CompetitionRef,
    description: 'The competition of its season.',
    resolve: ({ record }, _args, { view }) =>
      competitionOf(view, seasonNamed(view, record.season).record.competition),
  }),
  season: t.field({
    type: SeasonRef,
    description: 'The season of the competition it belongs to.',
    extensions: { cost: costs.itsSeason },
    resolve: ({ record }, _args, { view }) => seasonNamed(view, record.season),
  }),
  stage: t.field({
    type: StageRef,
    nullable: true,
    description: 'The part of the season; null where the season has no stages.',
    extensions: { cost: costs.inSeason },
    resolve: ({ record }, _args, { view }) =>
      whenReady(seasonViewOf(view, record.season), (season) => season.stage(record.stage)),
  }),
}));

/** Where in its stage it is played: in a group, on a matchday, as a leg. */
builder.objectFields(MatchRef, (t) => ({
  group: t.string({
    nullable: true,
    description: 'The group, `A`; null outside a group stage.',
    resolve: ({ record }) => record.group ?? null,
  }),
  matchday: t.int({
    nullable: true,
    description: 'The matchday, from 1; null in a knock-out stage or where the source gives none.',
    resolve: ({ record }) => record.matchday ?? null,
  }),
  tie: t.field({
    type: TieRef,
    nullable: true,
    description: 'The tie it is a leg of; null outside a knock-out stage.',
    extensions: { cost: costs.inSeason },
    resolve: ({ record }, _args, { view }) => {
      const { tie } = record;
      return tie === undefined
        ? null
        : whenReady(seasonViewOf(view, record.season), (season) => season.tie(tie));
    },
  }),
  leg: t.exposeInt('leg', {
    nullable: true,
    description: '1 or 2, and 3 for a replay or play-off; null for a match that stands alone.',
  }),
}));
