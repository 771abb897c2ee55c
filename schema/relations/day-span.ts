import { builder } from '../kit/builder.ts';

export const DaySpanInput = builder.inputType('DaySpan', {
  description: 'Some days, both ends included. An end not given is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
});
