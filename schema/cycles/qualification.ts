import type { Qualification } from '../../src/graph/campaigns/qualification.ts';
import * as costs from '../costs/cycles.ts';
import { builder } from '../kit/builder.ts';
import { editionCalled } from './edition-called.ts';
import { EditionStreakRef } from './edition-streak.ts';
import { TeamEditionRef } from './team-edition.ts';

export const QualificationRef = builder.objectRef<Qualification>('Qualification').implement({
  description:
    'Every edition of one championship for one national team, those it missed included, as it stood on the as-of day.',
  fields: (t) => ({
    edition: t.field({
      type: TeamEditionRef,
      nullable: true,
      description: 'One edition; null when it had not begun, or the team is not recorded in it.',
      args: { label: t.arg.string({ required: true, description: 'The label of the finals, `2024`.' }) },
      extensions: { cost: costs.ofEditions },
      resolve: ({ editions }, { label }, { view }) => editionCalled(view, editions, label),
    }),
    currentReachedStreak: t.field({
      type: EditionStreakRef,
      description:
        'The run of finals reached that goes on; an edition in progress neither breaks nor lengthens it.',
      extensions: { cost: costs.ofEditions },
      resolve: ({ reachedStreaks }) => reachedStreaks.current,
    }),
    longestReachedStreak: t.field({
      type: EditionStreakRef,
      description: 'The longest run of finals reached, the earliest of them.',
      extensions: { cost: costs.ofEditions },
      resolve: ({ reachedStreaks }) => reachedStreaks.longest,
    }),
  }),
});
