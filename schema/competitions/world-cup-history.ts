import type { WorldCupHistory } from '../../src/graph/campaigns/world-cup-history.ts';
import * as costs from '../costs/world-cups.ts';
import { builder } from '../kit/builder.ts';
import { EditionRef } from './world-cup-edition.ts';
import { EditionStreakRef } from './world-cup-streak.ts';

export const WorldCupHistoryRef = builder.objectRef<WorldCupHistory>('WorldCupHistory').implement({
  description:
    'Every World Cup of one national team, those it missed included, as it stood on the as-of day.',
  fields: (t) => ({
    editions: t.field({
      type: [EditionRef],
      description:
        'Every cycle that had begun, oldest first; at most one for each World Cup, none from before the team could enter.',
      extensions: { cost: costs.editions },
      resolve: ({ editions }) => [...editions],
    }),
    edition: t.field({
      type: EditionRef,
      nullable: true,
      description:
        'One cycle; null when it had not begun, there was no such World Cup, or the team is not recorded in it: before it existed or could enter.',
      args: { year: t.arg.string({ required: true, description: 'The year of the finals, `2026`.' }) },
      extensions: { cost: costs.ofEditions },
      resolve: ({ editions }, { year }) => editions.find((edition) => edition.edition === year) ?? null,
    }),
    appearances: t.field({
      type: [EditionRef],
      description: 'Finals taken part in or qualified for, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ appearances }) => [...appearances],
    }),
    missed: t.field({
      type: [EditionRef],
      description: 'Finals missed for whatever reason, oldest first; a cycle in progress is not among them.',
      extensions: { cost: costs.editions },
      resolve: ({ missed }) => [...missed],
    }),
    titles: t.field({
      type: [EditionRef],
      description: 'World Cups won, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ titles }) => [...titles],
    }),
    currentMissedStreak: t.field({
      type: EditionStreakRef,
      description:
        'The run of finals missed that goes on; a cycle in progress neither breaks nor lengthens it.',
      extensions: { cost: costs.ofEditions },
      resolve: ({ missedStreaks }) => missedStreaks.current,
    }),
    longestMissedStreak: t.field({
      type: EditionStreakRef,
      description: 'The longest run of finals missed, the earliest of them.',
      extensions: { cost: costs.ofEditions },
      resolve: ({ missedStreaks }) => missedStreaks.longest,
    }),
    missedSinceTitle: t.field({
      type: [EditionRef],
      nullable: true,
      description: 'Finals missed since the last title, oldest first; null for a team that never won one.',
      extensions: { cost: costs.editions },
      resolve: ({ missedSinceTitle }) => (missedSinceTitle === null ? null : [...missedSinceTitle]),
    }),
  }),
});
