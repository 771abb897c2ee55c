/** The stage whose points count in the table of another. */
import { stageBefore } from '../../src/graph/competitions/stage-table.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { StageRef } from '../kit/refs.ts';

builder.objectFields(StageRef, (t) => ({
  carriesFrom: t.field({
    type: StageRef,
    nullable: true,
    description:
      'The stage that teams bring points from into its table, see `TableRow.carried`; null where they begin at 0.',
    extensions: { cost: costs.itsSeason },
    resolve: (stage) => stageBefore(stage),
  }),
}));
