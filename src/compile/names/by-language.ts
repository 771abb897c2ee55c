import { LANGUAGES, type LanguageName, type NamesDocument } from '../../documents/languages.ts';
import { globalId, isOfKind, slugOf } from '../../model/ids.ts';
import { stored } from '../../model/kit/table.ts';
import { translations } from '../../model/tables/translations.ts';
import type { Facts, TranslationFact } from '../facts.ts';
import { regionNames } from './regions.ts';

/**
 * Names of the table come before those of the locale data. The locale data give the displayed name only where
 * the table has none.
 */
function together(facts: Facts): readonly TranslationFact[] {
  const ofTable = (facts.translations ?? []).map(({ value }) => value);
  const key = ({ of, lang }: TranslationFact): string => `${of} ${lang}`;
  const shown = new Set(ofTable.filter(({ kind }) => kind === 'TRANSLATION').map(key));
  const spelled = new Set(ofTable.map((row) => `${key(row)} ${row.name}`));
  const regions = regionNames(facts).filter((row) => !spelled.has(`${key(row)} ${row.name}`));
  return [
    ...ofTable,
    ...regions.map((row) => (shown.has(key(row)) ? { ...row, kind: 'ALIAS' as const } : row)),
  ];
}

/** A national team has the names of its country, after its own. */
function withTeams(facts: Facts, rows: readonly TranslationFact[]): readonly TranslationFact[] {
  const teams = new Set(facts.countries.flatMap(({ value }) => (value.nationalTeam ? [value.id] : [])));
  const own = new Set(rows.map(({ of, lang, kind }) => `${of} ${lang} ${kind}`));
  const lent = rows.flatMap((row) => {
    if (!isOfKind(row.of, 'country') || !teams.has(slugOf(row.of))) return [];
    const of = globalId('national-team', slugOf(row.of));
    const isSecond = row.kind === 'TRANSLATION' && own.has(`${of} ${row.lang} TRANSLATION`);
    return [{ ...row, of, ...(isSecond ? { kind: 'ALIAS' as const } : {}) }];
  });
  return [...rows, ...lent];
}

/** All names by language, of the table and of the locale data. */
export const translatedNames = (facts: Facts): readonly TranslationFact[] =>
  withTeams(facts, together(facts));

function documentOf(rows: readonly TranslationFact[]): NamesDocument {
  const byThing = Map.groupBy(rows, ({ of }) => of);
  return Object.fromEntries(
    [...byThing].map(([of, own]) => [
      of,
      own.map(({ lang: _lang, ...row }): LanguageName => stored(translations, row)),
    ]),
  );
}

/** The names by language, for each language with a name. */
export function namesByLanguage(
  rows: readonly TranslationFact[],
): readonly (readonly [lang: string, names: NamesDocument])[] {
  const byLanguage = Map.groupBy(rows, ({ lang = '' }) => lang);
  return LANGUAGES.flatMap((lang) => {
    const own = byLanguage.get(lang);
    return own === undefined ? [] : [[lang, documentOf(own)] as const];
  });
}
