import { builder } from '../kit/builder.ts';

export const CoachOrderEnum = builder.enumType('CoachOrder', {
  description: 'In which order coaches are listed; equal ones by id.',
  values: {
    ID: { description: 'By their ids, in the order of letters.' },
    OLDEST: { description: 'By date of birth, the oldest first; coaches without a known date last.' },
    YOUNGEST: { description: 'By date of birth, the youngest first; coaches without a known date last.' },
  } as const,
});
