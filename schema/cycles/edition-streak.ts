import type { Streak } from '../../src/football/streak.ts';
import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import * as costs from '../costs/cycles.ts';
import { builder } from '../kit/builder.ts';
import { TeamEditionRef } from './team-edition.ts';

export const EditionStreakRef = builder.objectRef<Streak<Edition>>('EditionStreak').implement({
  description: 'Editions of a championship in a row.',
  fields: (t) => ({
    length: t.exposeInt('length', {
      description: 'The length of the run, in editions; 0 when there is none.',
    }),
    editions: t.field({
      type: [TeamEditionRef],
      description: 'Which, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ items }) => [...items],
    }),
  }),
});
