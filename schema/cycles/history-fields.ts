/** What the editions of a championship were for one national team, World Cups like the others. */
import * as costs from '../costs/cycles.ts';
import { builder } from '../kit/builder.ts';
import { EditionStreakRef } from './edition-streak.ts';
import { QualificationRef } from './qualification.ts';
import { TeamEditionRef } from './team-edition.ts';
import { WorldCupEditionRef } from './world-cup-edition.ts';
import { WorldCupHistoryRef } from './world-cup-history.ts';
import { WorldCupStreakRef } from './world-cup-streak.ts';

const HISTORIES = [
  [WorldCupHistoryRef, WorldCupEditionRef, WorldCupStreakRef],
  [QualificationRef, TeamEditionRef, EditionStreakRef],
] as const;

for (const [ref, EditionRef, StreakRef] of HISTORIES)
  builder.objectFields(ref, (t) => ({
    editions: t.field({
      type: [EditionRef],
      description:
        'Every cycle that had begun, oldest first; at most one for each of the finals, none from before the team could enter.',
      extensions: { cost: costs.editions },
      resolve: ({ editions }) => [...editions],
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
      description: 'Editions won, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ titles }) => [...titles],
    }),
    currentMissedStreak: t.field({
      type: StreakRef,
      description:
        'The run of finals missed that goes on; a cycle in progress neither breaks nor lengthens it.',
      extensions: { cost: costs.ofEditions },
      resolve: ({ missedStreaks }) => missedStreaks.current,
    }),
    longestMissedStreak: t.field({
      type: StreakRef,
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
  }));
