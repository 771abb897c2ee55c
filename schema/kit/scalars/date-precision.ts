import { builder } from '../builder.ts';

export const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How precise a date is.',
  values: {
    DAY: { description: 'The day is known.' },
    MONTH: { description: 'The month is known.' },
    YEAR: { description: 'The year is known.' },
  } as const,
});
