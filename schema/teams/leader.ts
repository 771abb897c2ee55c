import type { TenureRecord } from '../../src/documents/catalogue.ts';
import type { Coach } from '../../src/graph/nodes/entities.ts';
import { tenureOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/leaders.ts';
import { connectionOf } from '../kit/connection.ts';
import { CoachRef, TenureRef } from '../kit/refs.ts';

/** A coach who led the teams asked about. The edge has the tenures with them. */
export const LeaderConnectionRef = connectionOf<Coach, LedTenures>(
  'Leader',
  CoachRef,
  'coaches who led the teams asked about',
  (t) => ({
    tenures: t.field({
      type: [TenureRef],
      description:
        'The tenures with the teams asked about, oldest first; with all teams when the question names none.',
      extensions: { cost: costs.tenuresOfLeader },
      resolve: ({ link }) => link.map(tenureOf),
    }),
  }),
);

export type LedTenures = readonly TenureRecord[];
