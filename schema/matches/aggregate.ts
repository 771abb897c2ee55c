import { type Aggregate, leaderOf, leadOf } from '../../src/football/tie.ts';
import type { TieView } from '../../src/graph/matches/tie-view.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { builder } from '../kit/builder.ts';
import { TeamRef } from '../kit/refs.ts';

export interface AggregateShape {
  readonly tie: TieView;
  readonly goals: Aggregate;
}

export const AggregateRef = builder.objectRef<AggregateShape>('Aggregate').implement({
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
        const [first, second] = tie.teams;
        const leader = first === undefined || second === undefined ? null : leaderOf(goals, [first, second]);
        return leader === null ? null : teamOf(view, leader);
      },
    }),
    lead: t.int({
      description: 'Goals between the two, never negative.',
      resolve: ({ goals }) => Math.abs(leadOf(goals)),
    }),
  }),
});
