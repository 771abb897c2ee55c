import { builder } from '../kit/builder.ts';

export const MatchResultEnum = builder.enumType('MatchResult', {
  description: 'What a match was for one team; a shoot-out leaves it drawn.',
  values: {
    WIN: { description: 'Won, extra time included.' },
    DRAW: { description: 'Level at the end, whoever won a shoot-out.' },
    LOSS: { description: 'Lost, extra time included.' },
  } as const,
});
