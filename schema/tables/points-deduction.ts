import type { DeductionRecord } from '../../src/documents/documents.ts';
import { citationsOf } from '../../src/graph/dataset/citation.ts';
import { evidenceOfDeduction } from '../../src/graph/dataset/texts.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { citationsOfRow } from '../costs/facts.ts';
import { CitationRef } from '../dataset/citation.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef } from '../kit/refs.ts';

export const DeductionRef = builder.objectRef<DeductionRecord>('PointsDeduction').implement({
  description: 'Points that a ruling took from a team in one table, or gave back to it.',
  fields: (t) => ({
    points: t.exposeInt('points', {
      description: 'Points taken off; below 0 where they were given back, on appeal for example.',
    }),
    reason: t.string({
      nullable: true,
      description: 'Why, in the words of the fact table; null when no source gives a reason.',
      resolve: ({ reason }) => reason,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day of the ruling: as of an earlier day the deduction is absent. When a source gives only the month or the year, the last day of it. Null when unknown: it then counts on every day.',
      resolve: ({ from }) => from ?? null,
    }),
    citations: t.field({
      type: [CitationRef],
      description:
        'Who says so and where: each of the sources with the place in it, then the reports that it rests on, both in the order of the data table.',
      extensions: { cost: citationsOfRow },
      resolve: (deduction, _args, { view }) =>
        citationsOf(view, { ...deduction, evidence: evidenceOfDeduction(view, deduction) }),
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'Who says so, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
    }),
  }),
});
