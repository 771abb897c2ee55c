import { LANGUAGES, type LanguageName, type NamesDocument } from '../../documents/languages.ts';
import { globalId, isOfKind, slugOf } from '../../model/ids.ts';
import { stored } from '../../model/kit/table.ts';
import { translations } from '../../model/tables/translations.ts';
import type { Facts, TranslationFact } from '../facts.ts';
import { regionNames } from './regions.ts';

const inLanguage = ({ of, lang }: TranslationFact): string => `${of} ${lang}`;
const spelling = (row: TranslationFact): string => `${inLanguage(row)} ${row.name}`;

/** Those rows that no other row spells the same in their language. */
function without(rows: readonly TranslationFact[], others: readonly TranslationFact[]) {
  const spelled = new Set(others.map(spelling));
  return rows.filter((row) => !spelled.has(spelling(row)));
}

/**
 * The locale data give the displayed name where the table has none, also where the table has the same spelling
 * as an alias. Where the table has one, theirs comes after the names of the table.
 */
function together(
  ofTable: readonly TranslationFact[],
  ofRegions: readonly TranslationFact[],
): readonly TranslationFact[] {
  const shown = new Set(ofTable.filter(({ kind }) => kind === 'TRANSLATION').map(inLanguage));
  const displayed = ofRegions.filter((row) => !shown.has(inLanguage(row)));
  const second = ofRegions.filter((row) => shown.has(inLanguage(row)));
  return [
    ...displayed,
    ...without(ofTable, displayed),
    ...without(second, ofTable).map((row) => ({ ...row, kind: 'ALIAS' as const })),
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
  withTeams(
    facts,
    together(
      (facts.translations ?? []).map(({ value }) => value),
      regionNames(facts),
    ),
  );

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
