/** Names prepared for search, as they are written to a store and read from it. */
import { expect, test } from 'vitest';
import { SEPARATOR, type SearchDocument } from '../../src/documents/search.ts';
import { SearchIndex } from '../../src/graph/search/search-index.ts';
import { escapedText } from '../../src/store/ascii-json.ts';
import { readSearch, writeSearch } from '../../src/store/search-text.ts';

const NAMES = ['Bodø/Glimt', 'Inter', 'Internazionale', '"Grande Torino"'];
const LATIN: SearchDocument = {
  entities: ['club:bodo-glimt', 'club:inter', 'club:torino'].join(SEPARATOR),
  fame: [300, 1000, 700],
  names: NAMES.map(escapedText).join(SEPARATOR),
  folded: ['bodo glimt', '', '', 'grande torino'].join(SEPARATOR),
  namesFrom: [0, 1, 3, 4],
  letters: [9, 5, 14, 12],
  kinds: 'CCFN',
  langs: SEPARATOR.repeat(3),
  dates: { 2: { to: '1945' } },
  past: {},
  words: ['bodo', 'glimt', 'grande', 'inter', 'internazionale', 'torino'].join(SEPARATOR),
  bearersFrom: [0, 1, 2, 3, 4, 5, 6],
  bearers: [0, 0, 3, 1, 2, 3],
};
const CYRILLIC: SearchDocument = {
  ...LATIN,
  names: escapedText('Торино'),
  folded: 'торино',
  words: 'торино',
};

test('each name is read as it was written, with the club that has it', () => {
  const index = new SearchIndex(readSearch(writeSearch(LATIN)));
  expect(NAMES.map((_, name) => index.nameOf(name).name)).toEqual(NAMES);
  expect(NAMES.map((_, name) => index.idOf(index.ownerOf(name)))).toEqual([
    'club:bodo-glimt',
    'club:inter',
    'club:inter',
    'club:torino',
  ]);
  expect(index.nameOf(2)).toEqual({ name: 'Internazionale', kind: 'FORMER', to: '1945' });
  expect([index.size, index.entities, index.fameOf(0), index.foldedOf(1)]).toEqual([4, 3, 0.3, 'inter']);
  expect(index.fameOfId('club:nobody')).toBe(0);
});

test('each word has its names', () => {
  const index = new SearchIndex(readSearch(writeSearch(LATIN)));
  expect(index.words.map((_, word) => index.bearersOf(word))).toEqual([[0], [0], [3], [1], [2], [3]]);
  expect(index.bearersOf(index.words.length)).toEqual([]);
});

test('what a club was called before is read as it was written, and nothing where no club had another name', () => {
  const past = { 1: [{ name: 'Ambrosiana', to: '1945', source: 'own' }] };
  expect(readSearch(writeSearch({ ...LATIN, past })).past).toEqual(past);
  const { past: _past, ...without } = LATIN;
  expect(readSearch(writeSearch(without)).past).toBeUndefined();
});

test('names of every script are written in ASCII', () => {
  const text = writeSearch(CYRILLIC);
  expect(text).toMatch(/^[\0-\x7f]*$/);
  const index = new SearchIndex(readSearch(text));
  expect([index.nameOf(0).name, index.foldedOf(0), index.words]).toEqual(['Торино', 'торино', ['торино']]);
});

test('a text that was cut off or that something follows is refused', () => {
  const text = writeSearch(LATIN);
  expect(() => readSearch(text.slice(0, -1))).toThrow(SyntaxError);
  expect(() => readSearch(`${text}0`)).toThrow(SyntaxError);
});
