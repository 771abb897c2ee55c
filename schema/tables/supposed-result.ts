import { builder } from '../kit/builder.ts';

export const SupposedResultInput = builder.inputType('SupposedResult', {
  description: 'A result that a match did not have, or does not have yet.',
  fields: (t) => ({
    match: t.id({ required: true, description: 'Id or slug of the match; one of the table.' }),
    home: t.int({ required: true, description: 'Goals of the home side, 0 to 99.' }),
    away: t.int({ required: true, description: 'Goals of the away side, 0 to 99.' }),
  }),
});
