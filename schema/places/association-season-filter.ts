import type { LabelBounds } from '../../src/graph/competitions/label-bounds.ts';
import { builder } from '../kit/builder.ts';

export const AssociationSeasonFilterInput = builder.inputType('AssociationSeasonFilter', {
  description: 'Which seasons of an association: every condition given must hold.',
  fields: (t) => ({
    from: t.string({
      description:
        'Label of the first season, `1990-91`, or the year in which it began; the first one held when not given. Seasons left out cost nothing.',
    }),
    to: t.string({
      description:
        'Label of the last season, `1999-00`, or the year in which it began; the last one held when not given.',
    }),
    minEntrants: t.int({
      description: 'At least so many of its clubs took part, from 1; any number when not given.',
    }),
    allOutBefore: t.string({
      description:
        'Code of a stage, `qf`, that none of its clubs came to. A season in which one still may is no such season.',
    }),
    reached: t.string({ description: 'Code of a stage, `final`, that at least one of its clubs came to.' }),
  }),
});

export interface AssociationSeasonFilter extends LabelBounds {
  readonly minEntrants?: number | null | undefined;
  readonly allOutBefore?: string | null | undefined;
  readonly reached?: string | null | undefined;
}
