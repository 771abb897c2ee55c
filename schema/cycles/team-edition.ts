import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { NodeRef } from '../kit/refs.ts';
import { isEdition } from '../parts/part.ts';
import { WorldCupEditionRef } from './world-cup-edition.ts';

export const TeamEditionRef = builder.objectRef<Edition>('TeamEdition').implement({
  description:
    'One edition of a championship for one national team: how qualifying ended, and how far it came.',
  interfaces: [NodeRef],
  isTypeOf: isEdition,
});

export const TeamEditionConnectionRef = connectionOf('TeamEdition', TeamEditionRef, 'outcomes of a cycle');

/** A World Cup has the fields of any other edition. */
export const EDITIONS = [WorldCupEditionRef, TeamEditionRef] as const;
