import { builder } from '../kit/builder.ts';

export const StageKindEnum = builder.enumType('StageKind', {
  description: 'How a stage is played.',
  values: {
    LEAGUE: { description: 'One table for all.' },
    GROUP: { description: 'A table for each group.' },
    KNOCKOUT: { description: 'Ties: the winner goes on.' },
    PLAYOFF: { description: 'Ties for the last places of a qualifying competition.' },
    UNSTRUCTURED: { description: 'Matches whose rounds or groups no source at hand gives.' },
  } as const,
});
