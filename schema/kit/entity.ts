import type { NameRecord } from '../../src/documents/catalogue.ts';
import { LANGUAGES, languageOf, OWN_LANGUAGE } from '../../src/documents/languages.ts';
import { notice, type ResponsePath } from '../../src/graph/dataset/notices.ts';
import type { Entity } from '../../src/graph/nodes/entities.ts';
import { entityOn, sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { hasOtherName, isShown, namesOf, translationOf } from '../../src/graph/nodes/translations.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { WIKIDATA } from '../../src/model/codes.ts';
import { globalId } from '../../src/model/ids.ts';
import { names, sourcesOfOne } from '../costs/catalogue.ts';
import { ofName, ofNames } from '../costs/dataset.ts';
import { EntityNameRef, selectNames } from '../names/entity-name.ts';
import { NameKindEnum } from '../names/name-kind.ts';
import { builder } from './builder.ts';
import { badInput } from './errors.ts';
import { EntityRef, NodeRef, SourceRef } from './refs.ts';

/** Other names than its own. A translation may repeat one. */
function aliasesOf(entity: Entity): string[] {
  const own = 'name' in entity.record ? entity.record.name : '';
  return [...new Set(namesOf(entity).map(({ name }) => name))].filter((name) => name !== own).sort();
}

/**
 * The name in a language: its translation, or the name that most people use.
 * @param day of the entity; null for today.
 */
function nameOf(
  view: GraphView,
  entity: Entity,
  tag: string | null | undefined,
  day: string | null,
): PromiseOrValue<string> {
  if (entity.kind === 'season') return entity.record.label;
  const { name } = entity.record;
  if (!tag) return name;
  const lang = languageOf(tag);
  const isRenamed = [day, view.asOf].some((on) => hasOtherName(entity, on));
  const near = isRenamed ? null : (translationOf(entity, lang) ?? translationOf(entity, tag));
  if (lang === OWN_LANGUAGE || near !== null || isRenamed) return near ?? name;
  const id = globalId(entity.kind, entity.record.id);
  return whenReady(view.parsed.names(lang), (names) => names?.[id]?.find(isShown)?.name ?? name);
}

/** Names in languages that are not read together with the entity. */
const namesIn = (view: GraphView, entity: Entity, lang: string): PromiseOrValue<readonly NameRecord[]> =>
  hasOtherName(entity, view.asOf)
    ? []
    : whenReady(view.parsed.names(lang), (names) =>
        (names?.[globalId(entity.kind, entity.record.id)] ?? []).map((name) => ({ ...name, lang })),
      );

/** Adds a notice that no name is held in a language. */
function noticeUnknown(view: GraphView, path: ResponsePath, tag: string | null | undefined): void {
  if (!tag || LANGUAGES.includes(languageOf(tag))) return;
  notice(view, path, () => ({ since: null, missing: [`names in ${tag}`] }));
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
      resolve: (entity, { lang, on }, { view }, { path }) => {
        noticeUnknown(view, path, lang);
        if (!on) return nameOf(view, entity, lang, view.asOf);
        demandKnown(view, on);
        return nameOf(view, entityOn(view, entity, on), lang, on);
      },
    }),
  }),
});

/** Its other names. */
builder.interfaceFields(EntityRef, (t) => ({
  aliases: t.stringList({
    description:
      'Other names it is found by: official, short and former names, translations, spellings of sources. Each once, in alphabetical order.',
    extensions: { cost: ofNames },
    resolve: aliasesOf,
  }),
  names: t.field({
    type: [EntityNameRef],
    description: 'The names behind `aliases`, each with its kind, language and dates, in alphabetical order.',
    args: {
      kinds: t.arg({ type: [NameKindEnum], description: 'Only names of these kinds; all when not given.' }),
      lang: t.arg({
        type: 'Language',
        description:
          'Only names of this language; when not given those of all five near languages and of none: en, de, es, fr, it.',
      }),
    },
    extensions: { cost: names },
    resolve: (entity, { kinds, lang: tag }, { view }, { path }) => {
      const near = namesOf(entity);
      if (!tag) return selectNames(near, { kinds });
      noticeUnknown(view, path, tag);
      const lang = languageOf(tag);
      const spelled = new Set(near.filter((name) => name.lang === lang).map(({ name }) => name));
      return whenReady(namesIn(view, entity, lang), (names) =>
        selectNames([...near, ...names.filter(({ name }) => !spelled.has(name))], { kinds, lang }),
      );
    },
  }),
}));

builder.interfaceFields(EntityRef, (t) => ({
  sameAs: t.field({
    extensions: { cost: 1 },
    type: ['URL'],
    description: 'The address of its Wikidata page, at most one. Empty when none was verified.',
    resolve: (entity) => {
      const wikidata = wikidataOf(entity);
      return wikidata === undefined ? [] : [WIKIDATA.page(wikidata)];
    },
  }),
  sources: t.field({
    type: [SourceRef],
    description: 'The sources of these facts, in the order of the data table.',
    extensions: { cost: sourcesOfOne },
    resolve: ({ record }, _args, { view }) => sourcesOf(view, record.source),
  }),
}));
