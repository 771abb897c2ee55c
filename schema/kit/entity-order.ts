import { builder } from './builder.ts';

export const EntityOrderEnum = builder.enumType('EntityOrder', {
  description: 'In which order entities are listed; equal ones by id.',
  values: {
    ID: { description: 'By their ids, in the order of letters.' },
    NAME: { description: 'By name, accents and case ignored; seasons by id.' },
    DATE: {
      description: 'By the day that they began, were founded, opened or born; those without one last.',
    },
    MATCHES: { description: 'The most matches held first, of all days: refused as of a day.' },
    TITLES: { description: 'The most titles first, revoked ones left out; 0 for what is no team.' },
  } as const,
});
