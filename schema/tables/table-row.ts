import type { DeductionRecord } from '../../src/documents/documents.ts';
import { MOST_CUTOFFS } from '../../src/football/rules/table-rules.ts';
import type { TableRow } from '../../src/football/table-terms.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { itself } from '../costs/place.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { NodeRef, TeamRef } from '../kit/refs.ts';
import { RecordRef } from '../records/record.ts';
import { DeductionRef } from './points-deduction.ts';
import { CutoffRef } from './table-cutoff.ts';
import type { RowInTable } from './table-name.ts';
import { PlacingRef } from './table-placing.ts';

/** Tables are computed from the rulings in the document of the season, and rows keep these as they are. */
const rulingsOn = ({ deductions }: TableRow) => [...(deductions as readonly DeductionRecord[])];

export const TableRowRef = builder.objectRef<RowInTable>('TableRow');

TableRowRef.implement({
  description: 'One team in a table.',
  interfaces: [NodeRef],
  isTypeOf: (value) => 'row' in (value as object),
  fields: (t) => ({
    position: t.int({
      description: '1 is the top of the season; each place once.',
      resolve: ({ row }) => row.position,
    }),
    team: t.field({
      type: TeamRef,
      description: 'The team.',
      extensions: { cost: itself },
      resolve: ({ row }, _args, { view }) => teamOf(view, row.team),
    }),
    points: t.int({ description: 'Points, deductions taken off.', resolve: ({ row }) => row.points }),
    carried: t.int({
      description:
        'Points among them that it brought along from an earlier stage, as many as the rules let it keep; 0 in most tables.',
      resolve: ({ row }) => row.carried,
    }),
    deducted: t.int({ description: 'Points taken off by rulings.', resolve: ({ row }) => row.deducted }),
    deductions: t.field({
      type: [DeductionRef],
      description:
        'The rulings that `deducted` is the sum of, by the as-of day, in the order in which they were given; empty where there was none, and in a table of home or away matches.',
      extensions: { cost: costs.deductions },
      resolve: ({ row }) => rulingsOn(row),
    }),
    record: t.field({ type: RecordRef, description: 'The matches it rests on.', resolve: ({ row }) => row }),
    toPlay: t.int({ description: 'Matches still to be played.', resolve: ({ row }) => row.toPlay }),
    placing: t.field({
      type: PlacingRef,
      nullable: true,
      description:
        'Why it stands above the next one on the same points; null when ahead on points, and for the last.',
      resolve: ({ row }) => row.decidedBy,
    }),
    sharedWith: t.field({
      type: [TeamRef],
      description: 'Teams that nothing known separates from this one; they stand in the order of their ids.',
      extensions: { cost: costs.sharedWith },
      resolve: ({ row }, _args, { view }) => row.sharedWith.map((team) => teamOf(view, team)),
    }),
    zones: t.field({
      type: [CutoffRef],
      description:
        'What the place brings, in the order of the rules; empty for the places that bring nothing. Of a place that leads on for the best of its kind: once the next round is drawn, whether the team went on.',
      extensions: { listSize: MOST_CUTOFFS },
      resolve: ({ row }) => [...row.zones],
    }),
  }),
});
