import { builder } from './builder.ts';

export interface EntityBy {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly wikidata?: string | null | undefined;
  readonly name?: string | null | undefined;
}

export const EntityByInput = builder.inputType('EntityBy', {
  isOneOf: true,
  description: 'One way to name an entity. What is well-formed and names nothing answers null.',
  fields: (t) => ({
    id: t.id({ description: 'Global id, `club:atalanta`.' }),
    slug: t.string({ description: 'The id without its kind, `atalanta`.' }),
    wikidata: t.string({ description: 'Wikidata id, `Q1886`.' }),
    name: t.string({
      description:
        'Any name of it, marks and case ignored. A name that several bear is an error which lists them.',
    }),
  }),
});
