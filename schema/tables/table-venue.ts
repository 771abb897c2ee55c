import { builder } from '../kit/builder.ts';

export const TableVenueEnum = builder.enumType('TableVenue', {
  description: 'Which matches a table counts.',
  values: {
    ALL: { description: 'All matches.' },
    HOME: { description: 'Each team’s home matches.' },
    AWAY: { description: 'Each team’s away matches.' },
  } as const,
});
