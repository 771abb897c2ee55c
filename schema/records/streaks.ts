import type { Runs } from '../../src/graph/records/record-holders.ts';
import { itself } from '../costs/place.ts';
import * as costs from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { StreakRef } from './streak.ts';

export const StreaksRef = builder.objectRef<Runs>('Streaks').implement({
  description: 'One team’s streaks of one kind.',
  fields: (t) => ({
    current: t.expose('current', {
      type: StreakRef,
      description: 'The one its last match belongs to; of length 0 when that match ended it.',
      extensions: { cost: itself },
    }),
    longest: t.expose('longest', {
      type: StreakRef,
      description: 'The longest, the earliest of them where several are equal.',
      extensions: { cost: itself },
    }),
    joint: t.field({
      type: [StreakRef],
      description: 'All of that length, oldest first; at most a handful.',
      extensions: { cost: costs.jointStreaks },
      resolve: ({ joint }) => [...joint],
    }),
  }),
});
