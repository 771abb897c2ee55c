import type { NameRecord } from '../../src/documents/catalogue.ts';
import type { Entity } from '../../src/graph/nodes/entities.ts';
import { namesOnDay } from '../../src/graph/nodes/names-on-day.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { names, sourcesOfOne } from '../costs/catalogue.ts';
import { ofName, ofNames } from '../costs/held.ts';
import { EntityNameRef, selectNames } from '../names/entity-name.ts';
import { NameKindEnum } from '../names/name-kind.ts';
import { EntityRef, NodeRef, SourceRef } from './refs.ts';

/** Those that had come into use by the as-of day. */
function namesOf(view: GraphView, entity: Entity): readonly NameRecord[] {
  const { record } = entity;
  const teamNames = entity.kind === 'national-team' ? (entity.record.teamNames ?? []) : [];
  return namesOnDay(view, 'names' in record ? [...record.names, ...teamNames] : []);
}

/** The name in a language: its translation, or the name everybody uses. */
function nameOf(view: GraphView, entity: Entity, lang: string | null | undefined): string {
  if (entity.kind === 'season') return entity.record.label;
  if (!lang) return entity.record.name;
  const translated = namesOf(view, entity).find((name) => name.kind === 'TRANSLATION' && name.lang === lang);
  return translated?.name ?? entity.record.name;
}

const wikidataOf = (entity: Entity): string | undefined =>
  'wikidata' in entity.record ? entity.record.wikidata : undefined;

EntityRef.implement({
  description: 'A club, a person, a competition or another entity of the knowledge graph.',
  interfaces: [NodeRef],
  fields: (t) => ({
    slug: t.string({
      description: 'The id without its kind, for URLs: `atalanta`.',
      resolve: ({ record }) => record.id,
    }),
    name: t.string({
      description: 'The name most people use; in a language when one is given and a translation is known.',
      args: {
        lang: t.arg({
          type: 'Language',
          description: 'The language wanted; without a translation the common name answers.',
        }),
      },
      extensions: { cost: ofName },
      resolve: (entity, { lang }, { view }) => nameOf(view, entity, lang),
    }),
    aliases: t.stringList({
      description:
        'Other names it is found by: official, short and former names, translations, spellings of sources. Each once, in alphabetical order.',
      extensions: { cost: ofNames },
      resolve: (entity, _args, { view }) =>
        [...new Set(namesOf(view, entity).map((name) => name.name))].sort(),
    }),
    names: t.field({
      type: [EntityNameRef],
      description:
        'The names behind `aliases`, each with its kind, language and dates, in alphabetical order.',
      args: {
        kinds: t.arg({ type: [NameKindEnum], description: 'Only names of these kinds; all when not given.' }),
        lang: t.arg({ type: 'Language', description: 'Only names of this language; all when not given.' }),
      },
      extensions: { cost: names },
      resolve: (entity, filter, { view }) => selectNames(namesOf(view, entity), filter),
    }),
    sameAs: t.field({
      extensions: { cost: 1 },
      type: ['URL'],
      description: 'The address of its Wikidata page, at most one. Empty when none was verified.',
      resolve: (entity) => {
        const wikidata = wikidataOf(entity);
        return wikidata === undefined ? [] : [`https://www.wikidata.org/wiki/${wikidata}`];
      },
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'The sources of these facts, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ record }, _args, { view }) => sourcesOf(view, record.source),
    }),
  }),
});
