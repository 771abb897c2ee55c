import { builder } from '../kit/builder.ts';

export const VenueSideEnum = builder.enumType('VenueSide', {
  description: 'Where a team plays a match.',
  values: {
    HOME: { description: 'At its own ground, as far as the fixture says.' },
    AWAY: { description: "At the opponent's ground." },
    NEUTRAL: { description: 'At neither.' },
  } as const,
});
