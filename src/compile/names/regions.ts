import { LANGUAGES, OWN_LANGUAGE } from '../../documents/languages.ts';
import { globalId } from '../../model/ids.ts';
import type { Facts, TranslationFact } from '../facts.ts';

/** The source of names that Unicode's locale data have. */
const LOCALE_DATA = 'cldr';

/** Codes of states of today; those of parts of a country, `GB-ENG`, have no name in the locale data. */
const STATE = /^[A-Z]{2}$/;

/** What the locale data of Unicode call the countries of today, in each language; by language, then country. */
export function regionNames(facts: Facts): readonly TranslationFact[] {
  if (!facts.sources.some(({ value }) => value.id === LOCALE_DATA)) return [];
  const states = facts.countries.flatMap(({ value: { id, iso2, to } }) =>
    iso2 !== undefined && STATE.test(iso2) && to === undefined ? [{ id, iso2 }] : [],
  );
  return LANGUAGES.filter((lang) => lang !== OWN_LANGUAGE).flatMap((lang) => {
    const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    return states.flatMap(({ id, iso2 }): TranslationFact[] => {
      const name = names.of(iso2);
      return name === undefined
        ? []
        : [{ of: globalId('country', id), name, kind: 'TRANSLATION', lang, source: LOCALE_DATA }];
    });
  });
}
