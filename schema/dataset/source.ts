import { noteOfSource } from '../../src/graph/dataset/texts.ts';
import { seasonOf } from '../../src/graph/nodes/resolve.ts';
import { seasonsOfSource } from '../costs/catalogue.ts';
import { builder } from '../kit/builder.ts';
import { NodeRef, SeasonRef, SourceRef } from '../kit/refs.ts';
import { ConfidenceEnum } from './confidence.ts';
import { SourceKindEnum } from './source-kind.ts';

SourceRef.implement({
  description: 'Who says so: a public data set, or our own research, that facts were taken from.',
  interfaces: [NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'source',
  fields: (t) => ({
    name: t.string({ description: 'What the source calls itself.', resolve: ({ record }) => record.name }),
    publisher: t.string({
      nullable: true,
      description: 'Who publishes it; null when it names nobody.',
      resolve: ({ record }) => record.publisher ?? null,
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it is published; null for our own research.',
      resolve: ({ record }) => record.url ?? null,
    }),
    licence: t.string({
      description: 'SPDX identifier of its licence; research of our own is under `CC0-1.0`.',
      resolve: ({ record }) => record.licence,
    }),
    retrieved: t.field({
      type: 'PartialDate',
      description: 'When it was last read for this graph.',
      resolve: ({ record }) => record.retrieved,
    }),
    kind: t.field({
      type: SourceKindEnum,
      nullable: true,
      description: 'What sort of source it is; null when not recorded.',
      resolve: ({ record }) => record.kind ?? null,
    }),
    commit: t.string({
      nullable: true,
      description:
        'The commit of its repository that was read, so that a place in it stays where it was; null without one.',
      resolve: ({ record }) => record.commit ?? null,
    }),
  }),
});

/** What it is good for. */
builder.objectFields(SourceRef, (t) => ({
  confidence: t.field({
    type: ConfidenceEnum,
    nullable: true,
    description:
      'The confidence of facts that rest on it alone and have none of their own; null when it was not judged.',
    resolve: ({ record }) => record.confidence ?? null,
  }),
  seasons: t.field({
    type: [SeasonRef],
    description:
      'Seasons whose dates and make-up it gives, as far as begun by the as-of day, by competition.',
    extensions: { cost: seasonsOfSource },
    resolve: ({ record }, _args, { view }) =>
      view.seasons.filter((season) => season.source.split(';').includes(record.id)).map(seasonOf),
  }),
  note: t.string({
    nullable: true,
    description:
      'What to know before trusting it; null when there is nothing, and as of a day before it was retrieved.',
    // To write so long a text takes longer than to make a dozen objects.
    extensions: { cost: 12 },
    resolve: ({ record }, _args, { view }) => noteOfSource(view, record),
  }),
}));
