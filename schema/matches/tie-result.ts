/** The state of a tie, who went through, and how. */
import type { TieView } from '../../src/graph/matches/tie-view.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { TeamRef, TieRef } from '../kit/refs.ts';
import { AggregateRef, type AggregateShape } from './aggregate.ts';
import { GoalsRef } from './goals.ts';
import { TieStatusEnum } from './tie-status.ts';

builder.objectFields(TieRef, (t) => ({
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
  legScores: t.field({
    type: [GoalsRef],
    description:
      'Goals of each leg with a result, in order, extra time included: `home` those of the first of `teams`, in every leg. Told also where the matches are not held, from the day by which the tie was over.',
    extensions: { listSize: costs.MOST_LEGS, cost: costs.legs },
    resolve: (tie) => tie.legScores.map(([home, away]) => ({ home, away })),
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
}));

function aggregateAfter(tie: TieView, afterLeg: number | null | undefined): AggregateShape | null {
  if (afterLeg !== null && afterLeg !== undefined && (afterLeg < 1 || afterLeg > 3)) {
    throw badInput(`afterLeg is ${afterLeg}`, '1 to 3');
  }
  const goals = tie.aggregateAfter(afterLeg || null);
  return goals === null ? null : { tie, goals };
}
