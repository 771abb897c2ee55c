import type { Slot } from '../../src/graph/matches/tie-view.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { itself } from '../costs/place.ts';
import { builder } from '../kit/builder.ts';
import { TeamRef, TieRef } from '../kit/refs.ts';

export const SlotRef = builder.objectRef<Slot>('TieSlot').implement({
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
      extensions: { cost: itself },
      resolve: (slot) => slot.winnerOf,
    }),
  }),
});
