import type { Aggregate } from '../../src/football/tie.ts';
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
