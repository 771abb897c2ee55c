import type { Citation } from '../../src/graph/dataset/citation.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef } from '../kit/refs.ts';

export const CitationRef = builder.objectRef<Citation>('Citation').implement({
  description:
    'Who says a fact, and where that can be opened: a source of the graph with the place in it, or a report that a compilation of our own rests on.',
  fields: (t) => ({
    title: t.exposeString('title', {
      description: 'What the source calls itself; of a work that evidence names, what was noted of it.',
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The source; null for a report, since reports are not among the sources of the graph.',
      resolve: ({ source }) => source,
    }),
    licence: t.string({
      nullable: true,
      description:
        'SPDX identifier of the licence of the source; null for a report, of which a fact alone was taken.',
      resolve: ({ source }) => source?.record.licence ?? null,
    }),
    commit: t.string({
      nullable: true,
      description: 'The commit of its repository that was read; null without one: see `retrieved`.',
      resolve: ({ source }) => source?.record.commit ?? null,
    }),
    retrieved: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When the source was last read for this graph; null for a report.',
      resolve: ({ source }) => source?.record.retrieved ?? null,
    }),
  }),
});

/** Where in the source it stands. */
builder.objectFields(CitationRef, (t) => ({
  place: t.string({
    nullable: true,
    description:
      'Where in the source it stands, file and line: `2025-26/cl.txt:223`; or file and what the row is found by, `data/teams.csv:Q2641`. Null where no place was recorded.',
    resolve: ({ text }) => text,
  }),
  file: t.string({
    nullable: true,
    description: 'The file of the place, below the root of the source; null where no place was recorded.',
    resolve: ({ place }) => place?.file ?? null,
  }),
  line: t.int({
    nullable: true,
    description: 'The line of the place, from 1; null where it is no line.',
    resolve: ({ place }) => place?.line ?? null,
  }),
  key: t.string({
    nullable: true,
    description:
      'How the row begins, or the key that finds it, in files whose lines move; null when `line` gives the place, or when only the file was recorded.',
    resolve: ({ place }) => place?.key ?? null,
  }),
  url: t.field({
    type: 'URL',
    nullable: true,
    description:
      'Where the place can be opened: the file as it was read, at the line; where the commit is not known, the file as it is now; without a place, the source. Null for what has no address.',
    resolve: ({ url }) => url,
  }),
}));
