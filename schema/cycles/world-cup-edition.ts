import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { NodeRef } from '../kit/refs.ts';
import { isEdition } from '../parts/part.ts';

export const WorldCupEditionRef = builder.objectRef<Edition>('WorldCupEdition').implement({
  description: 'One World Cup for one national team: how qualifying ended, and how far it came.',
  interfaces: [NodeRef],
  isTypeOf: isEdition,
  fields: (t) => ({
    performance: t.exposeString('finals', {
      nullable: true,
      description: 'The same as `finish`; null when it was not there, or the finals were not over.',
      deprecationReason: 'Use `finish`, since November 2026.',
    }),
  }),
});

export const WorldCupEditionConnectionRef = connectionOf(
  'WorldCupEdition',
  WorldCupEditionRef,
  'outcomes of a World Cup cycle',
);
