import { builder } from '../kit/builder.ts';

export const CoachOrderEnum = builder.enumType('CoachOrder', {
  description: 'In which order coaches are listed; equal ones by id.',
  values: {
    ID: { description: 'By their ids, in the order of letters.' },
    OLDEST: { description: 'By birth, the first born first; those of whom it is not known last.' },
    YOUNGEST: { description: 'By birth, the last born first; those of whom it is not known last.' },
  } as const,
});
