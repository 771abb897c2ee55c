/** Which language a tag means, and in which script a text is. */
import { expect, test } from 'vitest';
import {
  LANGUAGES,
  languageOf,
  OWN_LANGUAGE,
  SCRIPT_NAMES,
  scriptOf,
} from '../../src/documents/languages.ts';

test.each([
  ['en', 'en'],
  ['pl', 'pl'],
  ['pt-BR', 'pt'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['sr-Latn', 'sr-Latn'],
  ['sr-Cyrl', 'sr'],
  ['xx', 'xx'],
])('%s means %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('every language of the graph means itself, English among them', () => {
  expect(LANGUAGES.map(languageOf)).toEqual(LANGUAGES);
  expect(LANGUAGES).toContain(OWN_LANGUAGE);
  expect(new Set(LANGUAGES).size).toBe(LANGUAGES.length);
});

test.each([
  ['Inter', null],
  ['Bodø/Glimt', null],
  ['Ħamrun, Ấp', null],
  ['Спартак', 'cyrillic'],
  ['FC Ολυμπιακός', 'greek'],
  ['الهلال', 'arabic'],
  ['מכבי', 'hebrew'],
  ['울산', 'hangul'],
  ['浦和', 'han'],
  ['レッズ', 'han'],
  ['さいたま', 'han'],
  ['บุรีรัมย์', 'thai'],
  ['मोहन बागान', 'devanagari'],
  ['დინამო', 'georgian'],
  ['Փյունիկ', 'armenian'],
])('%s is in the script %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test('names are searched for in ten scripts beside Latin', () => {
  expect(SCRIPT_NAMES).toEqual([
    ...[
      'cyrillic',
      'greek',
      'arabic',
      'hebrew',
      'hangul',
      'han',
      'thai',
      'devanagari',
      'georgian',
      'armenian',
    ],
  ]);
});
