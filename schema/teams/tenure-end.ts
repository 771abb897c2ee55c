import { builder } from '../kit/builder.ts';

export const TenureEndEnum = builder.enumType('TenureEnd', {
  description: 'What is known of the end of a tenure.',
  values: {
    DATED: { description: 'It ended, on the date given.' },
    ONGOING: { description: 'It had not ended when the source was read, or by the as-of day.' },
    UNKNOWN: { description: 'No end was found. That is no claim that it lasts.' },
  } as const,
});
