/** Words that are meant by what was typed: its beginning, a slip of the finger, an umlaut written out. */
import { expect, test } from 'vitest';
import { SEPARATOR, type SearchDocument } from '../../../src/documents/search.ts';
import { SearchIndex } from '../../../src/graph/search/search-index.ts';
import {
  type Closeness,
  slipsBetween,
  spellings,
  wordsAsTyped,
  wordsExactly,
  wordsMeant,
} from '../../../src/graph/search/words.ts';

const WORDS = ['ajax', 'bayer', 'bayern', 'koln', 'madrid', 'malmo', 'malta', 'milan', 'munchen', 'real'];
const index = new SearchIndex({
  ...{
    words: WORDS.join(SEPARATOR),
    entities: '',
    namesFrom: [0],
    letters: [],
    bearersFrom: [0],
    bearers: [],
  },
} as unknown as SearchDocument);

const found = (closeness: Closeness): Record<string, number> =>
  Object.fromEntries([...closeness].map(([word, close]) => [WORDS[word], Math.round(close * 1000) / 1000]));

test.each([
  ['madrid', 'madrid', 0],
  ['madrd', 'madrid', 1],
  ['madird', 'madrid', 1],
  ['amdrid', 'madrid', 1],
  ['madrdi', 'madrid', 1],
  ['maxxid', 'madrid', 2],
  ['madird', 'madrix', 3],
  ['ba', 'ab', 1],
  ['abcd', 'badc', 3],
  ['', 'ab', 2],
])('from %s to %s it is %d slips', (typed, meant, slips) => {
  expect(slipsBetween(typed, meant)).toBe(slips);
  expect(slipsBetween(meant, typed)).toBe(slips);
});

test.each([
  ['koeln', ['koeln', 'koln']],
  ['muenchen', ['muenchen', 'munchen']],
  ['malmoe', ['malmoe', 'malmo']],
  ['aalborg', ['aalborg', 'alborg']],
  ['ajax', ['ajax']],
  ['real', ['real']],
])('%s may be spelt %s', (word, all) => {
  expect(spellings(word)).toEqual(all);
});

test('a word is found exactly, by its beginning, and the more of it the closer', () => {
  expect(found(wordsExactly(index, 'bayer'))).toEqual({ bayer: 1 });
  expect(found(wordsExactly(index, 'baye'))).toEqual({});
  expect(found(wordsAsTyped(index, 'bayer'))).toEqual({ bayer: 1, bayern: 0.917 });
  expect(found(wordsAsTyped(index, 'mal'))).toEqual({ malmo: 0.87, malta: 0.87 });
  expect(found(wordsAsTyped(index, 'm'))).toEqual({
    ...{ madrid: 0.783, malmo: 0.79, malta: 0.79, milan: 0.79, munchen: 0.779 },
  });
  expect(found(wordsAsTyped(index, 'zz'))).toEqual({});
  expect(found(wordsAsTyped(index, 'muenchen'))).toEqual({ munchen: 1 });
});

test('one slip is forgiven from four letters on, a second from seven', () => {
  expect(found(wordsMeant(index, 'rea'))).toEqual({ real: 0.9 });
  expect(found(wordsMeant(index, 'rel'))).toEqual({});
  expect(found(wordsMeant(index, 'ajx'))).toEqual({});
  expect(found(wordsMeant(index, 'ajxa'))).toEqual({ ajax: 0.72 });
  expect(found(wordsMeant(index, 'madrdd'))).toEqual({ madrid: 0.72 });
  expect(found(wordsMeant(index, 'maxxid'))).toEqual({});
  expect(found(wordsMeant(index, 'munxxen'))).toEqual({ munchen: 0.56 });
  expect(found(wordsMeant(index, 'munxxxn'))).toEqual({});
});

test('the beginning of a word may have a slip, and counts less', () => {
  expect(found(wordsMeant(index, 'munhc'))).toEqual({ munchen: 0.6 });
  expect(found(wordsMeant(index, 'bajer'))).toEqual({ bayer: 0.72, bayern: 0.6 });
});

test('a slip on the first letter is looked for only when nothing else is found, and counts less', () => {
  expect(found(wordsMeant(index, 'nadrid'))).toEqual({ madrid: 0.6 });
  expect(found(wordsMeant(index, 'kilan'))).toEqual({ milan: 0.6 });
  expect(found(wordsMeant(index, 'milta'))).toEqual({ malta: 0.72 });
});
