/** Languages that names are held in, and scripts that they are written in. */
import { listOf, mapOf, type Of, recordOf } from '../model/kit/shape.ts';
import { translations } from '../model/tables/translations.ts';

/** The language that main names are in. */
export const OWN_LANGUAGE = 'en';

/** The languages of the catalogue: names in them are read together with the things that have them. */
export const NEAR_LANGUAGES: readonly string[] = [OWN_LANGUAGE, 'de', 'es', 'fr', 'it'];

/** All languages, each as a BCP 47 tag. Names in each also have a document of their own. */
export const LANGUAGES: readonly string[] = [
  ...NEAR_LANGUAGES,
  ...['ar', 'bg', 'cs', 'el', 'fa', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'ja', 'ka', 'ko', 'nl', 'pl', 'pt'],
  ...['ro', 'ru'],
  ...['sr', 'sr-Latn', 'sv', 'th', 'tr', 'uk', 'vi', 'zh-Hans', 'zh-Hant'],
];

/** Other tags for a language that is held. */
const TAGS: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
};

/** The language that a tag means: `pt-BR` is `pt` where the graph holds no names of Brazil alone. */
export function languageOf(tag: string): string {
  const known = TAGS[tag] ?? tag;
  const [base = tag] = known.split('-');
  return LANGUAGES.includes(known) ? known : base;
}

/**
 * Scripts other than Latin. Names in each have search columns of their own, so that a text in Latin letters
 * reads none of them.
 */
const SCRIPTS: readonly (readonly [script: string, letter: RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['thai', /\p{Script=Thai}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['armenian', /\p{Script=Armenian}/u],
];

/** The scripts beside Latin in which names are searched for. */
export const SCRIPT_NAMES: readonly string[] = SCRIPTS.map(([name]) => name);

const BEYOND_LATIN = /[^\0-\u024f]/;

/** The script of the first letter that has one other than Latin; null when there is none. */
export const scriptOf = (text: string): string | null =>
  BEYOND_LATIN.test(text) ? (SCRIPTS.find(([, letter]) => letter.test(text))?.[0] ?? null) : null;

const LANGUAGE_NAME = recordOf(translations, {});
export interface LanguageName extends Of<typeof LANGUAGE_NAME> {}

/** Names in one language, by global id; the displayed one comes first. */
export const NAMES = mapOf(listOf(LANGUAGE_NAME));
export type NamesDocument = Of<typeof NAMES>;
