/** The sources of a tenure. */
import { citationsOf } from '../../src/graph/dataset/citation.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { evidenceOf } from '../../src/graph/tenures/evidence.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { citations } from '../costs/facts.ts';
import * as costs from '../costs/tenures.ts';
import { CitationRef } from '../dataset/citation.ts';
import { ConfidenceEnum } from '../dataset/confidence.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef, TenureRef } from '../kit/refs.ts';

builder.objectFields(TenureRef, (t) => ({
  confidence: t.field({
    type: ConfidenceEnum,
    description: 'How well it is attested.',
    resolve: ({ record }) => record.confidence,
  }),
  evidence: t.string({
    nullable: true,
    description:
      'Where the dates were read; null when not recorded, and as of a day before the tenure was over, or before a later day that it names.',
    extensions: { cost: costs.evidence },
    resolve: ({ record }, _args, { view }) =>
      whenReady(evidenceOf(view, record.id), ({ evidence }) => evidence ?? null),
  }),
  note: t.string({
    nullable: true,
    description:
      'A remark on the dates; null when there is none, and as of a day before the tenure was over, or before a later day that it names.',
    extensions: { cost: costs.evidence },
    resolve: ({ record }, _args, { view }) =>
      whenReady(evidenceOf(view, record.id), ({ note }) => note ?? null),
  }),
  citations: t.field({
    type: [CitationRef],
    description:
      'Who says these facts and where: each of the sources with the place in it, then the reports that the dates were read in, both in the order of the data table.',
    extensions: { cost: citations },
    resolve: ({ record }, _args, { view }) => citationsOf(view, { ...record, tenure: record.id }),
  }),
  sources: t.field({
    type: [SourceRef],
    description: 'The sources of these facts, in the order of the data table.',
    extensions: { cost: sourcesOfOne },
    resolve: ({ record }, _args, { view }) => sourcesOf(view, record.source),
  }),
}));
