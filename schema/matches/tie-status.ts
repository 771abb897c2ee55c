import { builder } from '../kit/builder.ts';

export const TieStatusEnum = builder.enumType('TieStatus', {
  description: 'Where a tie stood at the end of the as-of day.',
  values: {
    NOT_STARTED: { description: 'No leg has been played, or a side is not known yet.' },
    OPEN: { description: 'A leg has been played and the winner is not decided.' },
    DECIDED: { description: 'The winner is known.' },
  } as const,
});
