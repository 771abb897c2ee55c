import { builder } from '../kit/builder.ts';

export const AssociationSeasonFilterInput = builder.inputType('AssociationSeasonFilter', {
  description: 'Which seasons of an association: every condition given must hold.',
  fields: (t) => ({
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

export interface AssociationSeasonFilter {
  readonly minEntrants?: number | null | undefined;
  readonly allOutBefore?: string | null | undefined;
  readonly reached?: string | null | undefined;
}
