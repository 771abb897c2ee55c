import { builder } from '../kit/builder.ts';

export const HonourRankEnum = builder.enumType('HonourRank', {
  description: 'Where a team came in.',
  values: {
    CHAMPION: { description: 'First: the title.' },
    RUNNER_UP: { description: 'Second: lost the final, or came in behind.' },
    THIRD: { description: 'Third place.' },
    FOURTH: { description: 'Fourth place.' },
  } as const,
});
