import { builder } from '../kit/builder.ts';

export const DirectionEnum = builder.enumType('RelationDirection', {
  description: 'From which end relations are read. Symmetric ones are read from both.',
  values: {
    FORWARD: { description: 'The entity is who did it: COACHED, BEAT, BELONGS_TO.' },
    INVERSE: { description: 'The entity is whom it was done to: COACHED_BY, LOST_TO, HAS_MEMBER.' },
  } as const,
});
