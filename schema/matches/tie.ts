import { noteOfTie } from '../../src/graph/dataset/texts.ts';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import { seasonOf, seasonViewOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/seasons.ts';
import { MatchRef, NodeRef, SeasonRef, StageRef, TeamRef, TieRef } from '../kit/refs.ts';
import { SlotRef } from './tie-slot.ts';

const teamsOf = (view: GraphView, tie: TieView) => tie.teams.map((team) => teamOf(view, team));

/** The tie within its season. A tie from a team's document does not know the others of its season. */
export const whole = (view: GraphView, tie: TieView) =>
  whenReady(seasonViewOf(view, tie.season.id), (season) => season.tie(tie.code) ?? tie);

TieRef.implement({
  description: 'Two sides drawn against each other over one match or more, as it stood on the as-of day.',
  interfaces: [NodeRef],
  isTypeOf: (value) => value instanceof TieView,
  fields: (t) => ({
    season: t.field({
      type: SeasonRef,
      description: 'The season it belongs to.',
      extensions: { cost: costs.itsSeason },
      resolve: (tie) => seasonOf(tie.season.record),
    }),
    stage: t.field({
      type: StageRef,
      nullable: true,
      description: 'The round; null where the season has no stages.',
      extensions: { cost: costs.ofTie },
      resolve: (tie, _args, { view }) =>
        whenReady(seasonViewOf(view, tie.season.id), (season) => season.stage(tie.stageCode)),
    }),
    teams: t.field({
      type: [TeamRef],
      description: 'The sides that are known: none, one or two; at home in the first leg first.',
      extensions: { listSize: 2, cost: costs.pair },
      resolve: (tie, _args, { view }) => teamsOf(view, tie),
    }),
    slots: t.field({
      type: [SlotRef],
      description:
        'Both places; their order does not say who is at home. They are there even while it is open which teams take them.',
      extensions: { listSize: 2, cost: costs.pair },
      resolve: (tie, _args, { view }) => whenReady(whole(view, tie), (found) => [...found.slots]),
    }),
    legs: t.field({
      type: [MatchRef],
      description: 'Its matches in order of play, at most three; those still to come without a score.',
      extensions: { listSize: costs.MOST_LEGS, cost: costs.legs },
      resolve: (tie) => [...tie.legs],
    }),
    note: t.string({
      nullable: true,
      description:
        'A remark on the facts; null when there is none, and as of a day before the tie was over, or before the latest day that it names.',
      resolve: (tie, _args, { view }) => noteOfTie(view, tie),
    }),
  }),
});
