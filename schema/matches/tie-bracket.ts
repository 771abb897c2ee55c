/** Where a tie stands in its bracket. */
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { TieRef } from '../kit/refs.ts';
import { whole } from './tie.ts';

builder.objectFields(TieRef, (t) => ({
  cameFrom: t.field({
    type: [TieRef],
    description:
      'The ties whose winners meet here, at most two, in the order of `slots`; none where a side came in from a table or the draw.',
    extensions: { listSize: 2, cost: costs.cameFrom },
    resolve: (tie, _args, { view }) => whenReady(whole(view, tie), (found) => [...found.cameFrom]),
  }),
  leadsTo: t.field({
    type: TieRef,
    nullable: true,
    description: 'The tie the winner goes on to; null after a final, and while that one is not drawn.',
    extensions: { cost: costs.leadsTo },
    resolve: (tie, _args, { view }) => whenReady(whole(view, tie), (found) => found.leadsTo),
  }),
}));
