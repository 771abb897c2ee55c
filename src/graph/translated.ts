import { NEAR_LANGUAGES } from '../documents/languages.ts';

/** Words in German, Spanish, French and Italian: the near languages without English, in their order. */
export type Translated = readonly [de: string, es: string, fr: string, it: string];

/** The words in a language; null where there are none. */
export const inLanguage = (words: Translated | undefined, lang: string): string | null =>
  words?.[NEAR_LANGUAGES.indexOf(lang) - 1] ?? null;
