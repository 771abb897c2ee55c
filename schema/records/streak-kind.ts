import type { MatchStreakKind } from '../../src/football/streak.ts';
import { builder } from '../kit/builder.ts';

export const STREAKS = {
  WINNING: { description: 'Matches won.' },
  UNBEATEN: { description: 'Matches won or drawn.' },
  WINLESS: { description: 'Matches drawn or lost.' },
  LOSING: { description: 'Matches lost.' },
  DRAWING: { description: 'Matches drawn.' },
  SCORING: { description: 'Matches with a goal scored.' },
  GOALLESS: { description: 'Matches without a goal scored.' },
  CLEAN_SHEETS: { description: 'Matches without a goal conceded.' },
  CONCEDING: { description: 'Matches with a goal conceded.' },
} as const satisfies Record<MatchStreakKind, { description: string }>;

export const StreakKindEnum = builder.enumType('StreakKind', {
  description:
    'What the matches of a streak have in common. A shoot-out leaves a match drawn; an awarded result counts as awarded.',
  values: STREAKS,
});
