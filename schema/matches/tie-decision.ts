/** How and when a tie was decided. */
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { TieRef } from '../kit/refs.ts';
import { DecidedByEnum } from './decided-by.ts';
import { GoalsRef } from './goals.ts';

builder.objectFields(TieRef, (t) => ({
  decidedBy: t.field({
    type: DecidedByEnum,
    nullable: true,
    description: 'How it was decided; null while it is open.',
    extensions: { cost: costs.ofTie },
    resolve: (tie) => tie.state?.decidedBy ?? null,
  }),
  decidedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day it was decided; null while it is open, and where `decidedBy` is `UNKNOWN`.',
    extensions: { cost: costs.ofTie },
    resolve: (tie) => tie.decidedOn,
  }),
  penalties: t.field({
    type: GoalsRef,
    nullable: true,
    description:
      'The shoot-out of the deciding match, its home side first, and where that match is not held the first of `teams`; null when there was none, or its score is not known: then `decidedBy` is `PENALTIES` all the same.',
    extensions: { cost: costs.ofTie },
    resolve: (tie) => tie.penalties,
  }),
}));
