/** The sources of how a cycle ended for a national team. */
import { citationsOf } from '../../src/graph/dataset/citation.ts';
import { evidenceOfOutcome } from '../../src/graph/dataset/texts.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { citations } from '../costs/facts.ts';
import { EDITIONS } from '../cycles/team-edition.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef } from '../kit/refs.ts';
import { CitationRef } from './citation.ts';
import { ConfidenceEnum } from './confidence.ts';

for (const ref of EDITIONS)
  builder.objectFields(ref, (t) => ({
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How well the outcome is attested.',
      resolve: ({ record }) => record.confidence,
    }),
    citations: t.field({
      type: [CitationRef],
      description:
        'Who says these facts and where: each of the sources with the place in it, then the reports that the outcome rests on, both in the order of the data table; empty while it is open.',
      extensions: { cost: citations },
      resolve: ({ record, outcome }, _args, { view }) =>
        outcome === 'IN_PROGRESS'
          ? []
          : citationsOf(view, { ...record, evidence: evidenceOfOutcome(view, record) }),
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'The sources of these facts, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ record }, _args, { view }) => sourcesOf(view, record.source),
    }),
  }));
