import { firstPlace } from '../../src/documents/citations.ts';
import { citationsOf, confidenceOf } from '../../src/graph/dataset/citation.ts';
import { findNode } from '../../src/graph/nodes/nodes.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import type { Fact } from '../../src/statements/statement.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import * as costs from '../costs/facts.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { readId } from '../kit/node.ts';
import { NodeRef, SourceRef } from '../kit/refs.ts';
import { CitationRef } from './citation.ts';
import { ConfidenceEnum } from './confidence.ts';
import { FactRankEnum } from './fact-rank.ts';

export const FactRef = builder.objectRef<Fact>('Fact').implement({
  description: 'One statement about one entity, with the time it holds and its sources.',
  fields: (t) => ({
    subject: t.exposeID('subject', { description: 'Global id of what it is about.' }),
    predicate: t.exposeString('predicate', { description: 'What is said of it, in words: `head coach`.' }),
    value: t.exposeString('value', {
      description: 'What it is said to be: a global id, a day, a score as home-away, or a text.',
    }),
    node: t.field({
      type: NodeRef,
      nullable: true,
      description: 'The thing that the value names; null where it is no id, or nothing has it.',
      extensions: { cost: costs.anything },
      resolve: ({ value }, _args, { view }) =>
        /^[a-z-]+:[a-z0-9/-]+$/.test(value) ? findNode(view, readId(value)) : null,
    }),
    validFrom: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when it holds; null when it has no beginning, or none is known.',
      resolve: ({ from }) => from ?? null,
    }),
    validTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Until when it held; null while it does, or when no end is known.',
      resolve: ({ to }) => to ?? null,
    }),
    rank: t.expose('rank', { type: FactRankEnum, description: 'How it stands among values that differ.' }),
  }),
});

/** Who says so, and how far it may be trusted. */
builder.objectFields(FactRef, (t) => ({
  sources: t.field({
    type: [SourceRef],
    description:
      'The sources of the fact, in the order of the data table; empty for a fact that follows from others.',
    extensions: { cost: sourcesOfOne },
    resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
  }),
  citations: t.field({
    type: [CitationRef],
    description:
      'Who says so and where: each source of its row with the place in it, then the reports that the row rests on, both in the order of the data table. Empty for a fact that follows from others.',
    extensions: { cost: costs.citations },
    resolve: (fact, _args, { view }) => citationsOf(view, fact),
  }),
  confidence: t.field({
    type: ConfidenceEnum,
    nullable: true,
    description:
      'How well it is attested, as its row or, where all of them were judged, the sources that tell it say; general knowledge is never HIGH. Null where that was not judged.',
    resolve: (fact, _args, { view }) => confidenceOf(view, fact),
  }),
  sourceRow: t.string({
    nullable: true,
    description:
      'Its place in the first of its sources for which a place is recorded: `2025-26/cl.txt:212`; null when there is none.',
    deprecationReason:
      'Use `citations { source place }`, since November 2026: each source has a place of its own.',
    resolve: firstPlace,
  }),
}));

export const FactConnectionRef = connectionOf('Fact', FactRef, 'facts about a thing');
