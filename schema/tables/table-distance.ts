import { type Distance, distanceTo } from '../../src/football/distance.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { TeamRef } from '../kit/refs.ts';
import type { RowInTable } from './table-name.ts';
import { TableRowRef } from './table-row.ts';

interface DistanceInTable extends Distance {
  /** The row of the team that has the place. */
  readonly held: RowInTable;
}

function distanceIn({ table, row }: RowInTable, position: number): DistanceInTable {
  const distance = distanceTo(table, row.team, position);
  const holder = table.rows.find((held) => held.position === position);
  if (distance === null || holder === undefined)
    throw badInput(
      `position is ${position}`,
      `${table.rows[0]?.position ?? 1} to ${table.rows.at(-1)?.position ?? 1}`,
    );
  return { ...distance, held: { table, row: holder } };
}

const DistanceRef = builder.objectRef<DistanceInTable>('TableDistance').implement({
  description: 'How far a team is from a place.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The place asked about.' }),
    holder: t.field({
      type: TeamRef,
      description: 'Who holds that place.',
      resolve: ({ holder }, _args, { view }) => teamOf(view, holder),
    }),
    holderRow: t.expose('held', { type: TableRowRef, description: 'The row of who holds that place.' }),
    points: t.exposeInt('points', { description: 'Points ahead of the holder; negative when behind.' }),
    goalDifference: t.exposeInt('goalDifference', {
      description: 'Goal difference ahead of the holder’s; negative when behind.',
    }),
    possible: t.exposeBoolean('possible', {
      description:
        'Whether the team can still end there or above. Counted on points: false is certain, true may overlook that rivals take points from each other.',
    }),
    secured: t.exposeBoolean('secured', {
      description: 'Whether the team will end there or above whatever happens; true is certain.',
    }),
  }),
});

builder.objectFields(TableRowRef, (t) => ({
  distanceTo: t.field({
    type: DistanceRef,
    description: 'How far the team is from a place.',
    args: { position: t.arg.int({ required: true, description: 'The place, from 1.' }) },
    extensions: { cost: costs.distance },
    resolve: (row, { position }) => distanceIn(row, position),
  }),
}));
