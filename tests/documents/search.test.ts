/** Words as search looks at them: their letters as bits, and those that nobody types. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingLetters, isFormality, letterMask } from '../../src/documents/search.ts';

const bitsOf = (mask: number): number[] => [...Array(28).keys()].filter((bit) => (mask & (1 << bit)) !== 0);

test('each letter of a word is a bit, digits share one, and other scripts one more', () => {
  expect(bitsOf(letterMask('abz'))).toEqual([0, 1, 25]);
  expect(bitsOf(letterMask('0'))).toEqual([26]);
  expect(bitsOf(letterMask('1899'))).toEqual([26]);
  expect(bitsOf(letterMask('aa9'))).toEqual([0, 26]);
  for (const other of ['д', '`', '{', '/', ':']) expect(bitsOf(letterMask(other))).toEqual([27]);
  expect(letterMask('')).toBe(0);
});

test('a word has the letters of each of its parts, in whatever order', () => {
  const word = fc.stringMatching(/^[a-z0-9д]{0,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(letterMask(one + other)).toBe(letterMask(one) | letterMask(other));
      expect(letterMask([...one].toReversed().join(''))).toBe(letterMask(one));
    }),
  );
});

test.each([
  ['ac milan', [], 5],
  ['ac milan', ['ac'], 7],
  ['1 fc union berlin', [], 12],
  ['1 fc union berlin', ['fc', 'sv'], 14],
  ['fc', [], 2],
  ['sk fk', [], 4],
  ['bodo glimt', [], 9],
])('of "%s", where %j was typed, %d letters count', (folded, typed, letters) => {
  expect(countingLetters(folded, new Set(typed))).toBe(letters);
});

test('formalities are what clubs carry and people leave out', () => {
  const formal =
    'ac acf afc as asd bc bk bsc ca calcio cd cf club clube cp de del fc fk football futebol if jk kv nk osc pfk pk rc rcd sc sd sk sl ss ssc sv tsg ud us vfb vfl vv';
  expect(formal.split(' ').filter((word) => !isFormality(word))).toEqual([]);
  expect(['inter', 'real', 'united', ''].filter(isFormality)).toEqual([]);
});
