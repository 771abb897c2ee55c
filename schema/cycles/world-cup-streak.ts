import type { Streak } from '../../src/football/streak.ts';
import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import * as costs from '../costs/cycles.ts';
import { builder } from '../kit/builder.ts';
import { WorldCupEditionRef } from './world-cup-edition.ts';

export const WorldCupStreakRef = builder.objectRef<Streak<Edition>>('WorldCupStreak').implement({
  description: 'World Cups in a row.',
  fields: (t) => ({
    length: t.exposeInt('length', {
      description: 'How many World Cups in a row; 0 when there is no such run.',
    }),
    editions: t.field({
      type: [WorldCupEditionRef],
      description: 'Which, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ items }) => [...items],
    }),
  }),
});
