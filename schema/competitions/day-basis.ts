import { builder } from '../kit/builder.ts';

export const DayBasisEnum = builder.enumType('DayBasis', {
  description: 'How a day from which something is known was found.',
  values: {
    REPORTED: { description: 'A report names it.' },
    REMEMBERED: { description: 'It was written from memory: it may be off by some days.' },
    RULE: {
      description:
        'No source gives it, so a rule stands in: 30 days before the first match, and never before both teams were surely in.',
    },
  },
});
