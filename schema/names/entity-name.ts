import type { NameRecord } from '../../src/documents/catalogue.ts';
import { sourceCitations } from '../../src/graph/dataset/citation.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { CitationRef } from '../dataset/citation.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef } from '../kit/refs.ts';
import { NameKindEnum } from './name-kind.ts';

export const EntityNameRef = builder.objectRef<NameRecord>('EntityName').implement({
  description: 'One of the names of a thing, with its language and the time it was in use.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as written.' }),
    kind: t.field({
      type: NameKindEnum,
      description: 'How it relates to the thing.',
      resolve: ({ kind }) => kind ?? 'ALIAS',
    }),
    lang: t.field({
      type: 'Language',
      nullable: true,
      description: 'The language it belongs to; null when it belongs to none in particular.',
      resolve: ({ lang }) => lang ?? null,
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when it was in use; null when unknown or always.',
      resolve: ({ from }) => from ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Until when it was in use; null when it still is, or when that is unknown.',
      resolve: ({ to }) => to ?? null,
    }),
    citations: t.field({
      type: [CitationRef],
      description:
        'Who says so and where: each of the sources with the place in it, in the order of the data table. Empty where they are the sources of the entity itself: see its `facts`.',
      extensions: { cost: sourcesOfOne },
      resolve: (name, _args, { view }) => sourceCitations(view, name),
    }),
    sources: t.field({
      type: [SourceRef],
      nullable: true,
      description:
        'One or two sources of the name, in the order of the data table; null where they are the sources of the entity itself: see its `facts`.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ source }, _args, { view }) => (source === undefined ? null : sourcesOf(view, source)),
    }),
  }),
});

interface NameFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly lang?: string | null | undefined;
}

/** By name, code units; a name of no language answers only when no language is asked for. */
export const selectNames = (names: readonly NameRecord[], { kinds, lang }: NameFilter): NameRecord[] =>
  names
    .filter((name) => (!kinds || kinds.includes(name.kind)) && (!lang || name.lang === lang))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
