/** Who plays. The field exists since clients ask, although the graph holds only first teams of men. */
import { builder } from '../kit/builder.ts';
import { CompetitionRef, TeamRef } from '../kit/refs.ts';

export const GenderEnum = builder.enumType('Gender', {
  description: 'Who plays.',
  values: {
    MEN: { description: 'Men: the only ones whose matches are held, and first teams alone.' },
  } as const,
});

const DESCRIPTION = 'Who plays: `MEN` for all that is held.';

builder.interfaceField(TeamRef, 'gender', (t) =>
  t.field({ type: GenderEnum, description: DESCRIPTION, resolve: () => 'MEN' as const }),
);
builder.objectField(CompetitionRef, 'gender', (t) =>
  t.field({ type: GenderEnum, description: DESCRIPTION, resolve: () => 'MEN' as const }),
);
