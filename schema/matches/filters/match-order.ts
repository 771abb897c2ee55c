import { builder } from '../../kit/builder.ts';

export const MatchOrderEnum = builder.enumType('MatchOrder', {
  description: 'In which order matches are listed. Matches of one day go by kick-off, then id.',
  values: {
    DATE_ASC: { description: 'The earliest first.' },
    DATE_DESC: { description: 'The latest first.' },
  } as const,
});
