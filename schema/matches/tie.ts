import type { Aggregate } from '../../src/football/tie.ts';
import type { DecidedBy } from '../../src/football/tie-terms.ts';
import { type Slot, TieView } from '../../src/graph/matches/tie-view.ts';
import { seasonOf, seasonViewOf, sourcesOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { MatchRef, NodeRef, SeasonRef, SourceRef, StageRef, TeamRef, TieRef } from '../kit/refs.ts';
import { GoalsRef } from './score.ts';

export const TieStatusEnum = builder.enumType('TieStatus', {
  description: 'Where a tie stood at the end of the as-of day.',
  values: {
    NOT_STARTED: { description: 'No leg has been played, or a side is not known yet.' },
    OPEN: { description: 'A leg has been played and the winner is not settled.' },
    DECIDED: { description: 'The winner is known.' },
  } as const,
});

const DECISIONS = {
  REGULAR_TIME: { description: 'In 90 minutes, or on aggregate after them.' },
  EXTRA_TIME: { description: 'By goals in extra time.' },
  GOLDEN_GOAL: { description: 'By the first goal in extra time, which ended the match.' },
  SILVER_GOAL: { description: 'By a lead at half-time of extra time.' },
  PENALTIES: { description: 'By a shoot-out.' },
  AWAY_GOALS: { description: 'Level on aggregate, by more goals away, under the rule of that season.' },
  COIN_TOSS: { description: 'By the toss of a coin.' },
  LOTS: { description: 'By drawing lots.' },
  REPLAY: { description: 'A single match was level and was played again.' },
  PLAY_OFF: { description: 'Two legs were level and a third match decided.' },
  WALKOVER: { description: 'The other side did not play.' },
  AWARDED: { description: 'By a ruling against the result on the field.' },
} as const satisfies Record<DecidedBy, { description: string }>;

export const DecidedByEnum = builder.enumType('DecidedBy', {
  description: 'How a tie was settled.',
  values: DECISIONS,
});

interface AggregateShape {
  readonly tie: TieView;
  readonly goals: Aggregate;
}

const AggregateRef = builder.objectRef<AggregateShape>('Aggregate').implement({
  description:
    'Goals over the legs of a tie, extra time included, the shoot-out not. `home` is the side that is at home in the first leg.',
  fields: (t) => ({
    home: t.int({
      description: 'Goals of the side that is at home in the first leg.',
      resolve: ({ goals }) => goals[0],
    }),
    away: t.int({ description: 'Goals of the other side.', resolve: ({ goals }) => goals[1] }),
    leader: t.field({
      type: TeamRef,
      nullable: true,
      description: 'The side ahead; null when level.',
      resolve: ({ tie, goals }, _args, { view }) => {
        const ahead = goals[0] === goals[1] ? undefined : tie.teams[goals[0] > goals[1] ? 0 : 1];
        return ahead === undefined ? null : teamOf(view, ahead);
      },
    }),
    lead: t.int({
      description: 'Goals between the two, never negative.',
      resolve: ({ goals }) => Math.abs(goals[0] - goals[1]),
    }),
  }),
});

const SlotRef = builder.objectRef<Slot>('TieSlot').implement({
  description: 'One place in a tie: a team, or the winner of another tie while that one is open.',
  fields: (t) => ({
    team: t.field({
      type: TeamRef,
      nullable: true,
      description: 'Who has the place; null while that is open.',
      resolve: ({ team }, _args, { view }) => (team === null ? null : teamOf(view, team)),
    }),
    winnerOf: t.field({
      type: TieRef,
      nullable: true,
      description: 'The tie whose winner takes the place; null when the place was drawn to a team.',
      resolve: (slot) => slot.winnerOf,
    }),
  }),
});

const teamsOf = (view: GraphView, tie: TieView) => tie.teams.map((team) => teamOf(view, team));

/** The tie in its season: one that a team's document tells of knows nothing around it. */
const whole = (view: GraphView, tie: TieView) =>
  whenReady(seasonViewOf(view, tie.season.id), (season) => season.tie(tie.code) ?? tie);

function aggregateAfter(tie: TieView, afterLeg: number | null | undefined): AggregateShape | null {
  const { state } = tie;
  if (afterLeg !== null && afterLeg !== undefined && (afterLeg < 1 || afterLeg > 3)) {
    throw badInput(`afterLeg is ${afterLeg}`, '1 to 3');
  }
  const goals = afterLeg ? state?.afterEachLeg[afterLeg - 1] : state?.aggregate;
  return goals === undefined || goals === null ? null : { tie, goals };
}

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
        whenReady(seasonViewOf(view, tie.season.id), (season) => season.stage(tie.record.stage)),
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
        'Both places, in no order that tells who is at home; also while it is open who takes them.',
      extensions: { listSize: 2, cost: costs.pair },
      resolve: (tie, _args, { view }) => whenReady(whole(view, tie), (found) => [...found.slots]),
    }),
    legs: t.field({
      type: [MatchRef],
      description: 'Its matches in order of play, at most three; those still to come without a score.',
      extensions: { listSize: costs.MOST_LEGS, cost: costs.legs },
      resolve: (tie) => [...tie.legs],
    }),
    aggregate: t.field({
      type: AggregateRef,
      nullable: true,
      description: 'Goals over the legs played; null before the first result.',
      args: {
        afterLeg: t.arg.int({
          description: 'As it stood after that leg, 1 to 3; after the last one played when not given.',
        }),
      },
      extensions: { cost: costs.ofTie },
      resolve: (tie, { afterLeg }) => aggregateAfter(tie, afterLeg),
    }),
    status: t.field({
      type: TieStatusEnum,
      description: 'Where it stood.',
      extensions: { cost: costs.ofTie },
      resolve: (tie) => tie.state?.status ?? 'NOT_STARTED',
    }),
    legsToPlay: t.int({
      nullable: true,
      description: 'Matches still to be played; null while a side is not known.',
      extensions: { cost: costs.ofTie },
      resolve: (tie) => tie.state?.legsToPlay ?? null,
    }),
    winner: t.field({
      type: TeamRef,
      nullable: true,
      description: 'Who went through; null while it is open.',
      extensions: { cost: costs.ofTie },
      resolve: (tie, _args, { view }) => (tie.winner === null ? null : teamOf(view, tie.winner)),
    }),
    loser: t.field({
      type: TeamRef,
      nullable: true,
      description: 'Who went out; null while it is open.',
      extensions: { cost: costs.ofTie },
      resolve: (tie, _args, { view }) => (tie.loser === null ? null : teamOf(view, tie.loser)),
    }),
    decidedBy: t.field({
      type: DecidedByEnum,
      nullable: true,
      description: 'How it was settled; null while it is open.',
      extensions: { cost: costs.ofTie },
      resolve: (tie) => tie.state?.decidedBy ?? null,
    }),
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was settled; null while it is open.',
      extensions: { cost: costs.ofTie },
      resolve: (tie) => tie.decidedOn,
    }),
    penalties: t.field({
      type: GoalsRef,
      nullable: true,
      description: 'The shoot-out of the deciding match, its home side first; null when there was none.',
      extensions: { cost: costs.ofTie },
      resolve: (tie) => tie.state?.decisiveMatch?.score?.penalties ?? null,
    }),
    cameFrom: t.field({
      type: [TieRef],
      description:
        'The ties whose winners meet here, at most two, in the order of `slots`; none where a side came in from a table or the draw.',
      extensions: { listSize: 2, cost: costs.pair },
      resolve: (tie, _args, { view }) => whenReady(whole(view, tie), (found) => [...found.cameFrom]),
    }),
    leadsTo: t.field({
      type: TieRef,
      nullable: true,
      description: 'The tie the winner goes on to; null after a final, and while that one is not drawn.',
      extensions: { cost: costs.inSeason },
      resolve: (tie, _args, { view }) => whenReady(whole(view, tie), (found) => found.leadsTo),
    }),
    note: t.string({
      nullable: true,
      description: 'What the facts need said about them; null when nothing.',
      resolve: ({ record }) => record.note ?? null,
    }),
    sources: t.field({
      type: [SourceRef],
      description:
        'Who says so: first of what no match can tell, then of its matches in order of play, each once.',
      extensions: { cost: costs.sourcesOfTie },
      resolve: (tie, _args, { view }) => {
        const named = [tie.record.source, ...tie.legs.map((leg) => leg.record.source)];
        return sourcesOf(view, [...new Set(named.filter((one) => one !== undefined))].join(';'));
      },
    }),
  }),
});
