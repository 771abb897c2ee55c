import type { NameRecord } from '../../src/documents/catalogue.ts';
import type { Entity } from '../../src/graph/nodes/entities.ts';
import { entityOn, sourcesOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { names, sourcesOfOne } from '../costs/catalogue.ts';
import { ofName, ofNames } from '../costs/held.ts';
import { EntityNameRef, selectNames } from '../names/entity-name.ts';
import { NameKindEnum } from '../names/name-kind.ts';
import { badInput } from './errors.ts';
import { EntityRef, NodeRef, SourceRef } from './refs.ts';

function namesOf({ kind, record }: Entity): readonly NameRecord[] {
  const teamNames = kind === 'national-team' ? (record.teamNames ?? []) : [];
  return 'names' in record ? [...record.names, ...teamNames] : [];
}

/** The name in a language: its translation, or the name that most people use. */
function nameOf(entity: Entity, lang: string | null | undefined): string {
  if (entity.kind === 'season') return entity.record.label;
  if (!lang) return entity.record.name;
  const translated = namesOf(entity).find((name) => name.kind === 'TRANSLATION' && name.lang === lang);
  return translated?.name ?? entity.record.name;
}

/** @throws BAD_USER_INPUT for a day after the last one that is known. */
function demandKnown(view: GraphView, day: string): void {
  if (day > view.day)
    throw badInput(`on is ${day}, and nothing is known after ${view.day}`, `${view.day} or earlier`);
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
      description:
        'The name most people use, on the as-of day where there is one; in a language when one is given and a translation is known. Zaire as of 1974, where the same country is DR Congo today.',
      args: {
        lang: t.arg({
          type: 'Language',
          description: 'The language wanted; without a translation the common name answers.',
        }),
        on: t.arg({
          type: 'Date',
          description:
            'The day whose name is wanted; the as-of day when not given, or today. A later one than that, or than the last day the facts speak of, is refused with BAD_USER_INPUT.',
        }),
      },
      extensions: { cost: ofName },
      resolve: (entity, { lang, on }, { view }) => {
        if (!on) return nameOf(entity, lang);
        demandKnown(view, on);
        return nameOf(entityOn(view, entity, on), lang);
      },
    }),
    aliases: t.stringList({
      description:
        'Other names it is found by: official, short and former names, translations, spellings of sources. Each once, in alphabetical order.',
      extensions: { cost: ofNames },
      resolve: (entity) => [...new Set(namesOf(entity).map((name) => name.name))].sort(),
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
      resolve: (entity, filter) => selectNames(namesOf(entity), filter),
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
