import { builder } from './builder.ts';

export interface EntityBy {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly wikidata?: string | null | undefined;
  readonly name?: string | null | undefined;
}

export const EntityByInput = builder.inputType('EntityBy', {
  isOneOf: true,
  description: 'One way to name an entity. A well-formed value that names nothing gives null.',
  fields: (t) => ({
    id: t.id({ description: 'Global id, `club:atalanta`.' }),
    slug: t.string({
      description:
        'The id without its kind, `atalanta`. An id, or a slug, of the kind that is looked up is understood in either place.',
    }),
    wikidata: t.string({ description: 'Wikidata id, `Q1886`.' }),
    name: t.string({
      description:
        'Any of its names; accents and case are ignored. A name that several entities share is an error that lists them.',
    }),
  }),
});
