/** Names typed with other spaces than they have, and what a name is worth. */
import { expect, test } from 'vitest';
import { SEPARATOR, type SearchDocument } from '../../../src/documents/search.ts';
import { runTogether } from '../../../src/graph/search/run-together.ts';
import { SearchIndex } from '../../../src/graph/search/search-index.ts';

const NAMES = ['Real Madrid', 'Real Sociedad', 'Bodø/Glimt', 'Inter', 'Internazionale'];
const FOLDED = ['real madrid', 'real sociedad', 'bodo glimt', 'inter', 'internazionale'];
const WORDS = [...new Set(FOLDED.flatMap((name) => name.split(' ')))].sort();
const document: SearchDocument = {
  entities: ['club:real-madrid', 'club:real-sociedad', 'club:bodo-glimt', 'club:inter'].join(SEPARATOR),
  fame: [1000, 500, 0, 1000],
  names: NAMES.join(SEPARATOR),
  folded: FOLDED.join(SEPARATOR),
  namesFrom: [0, 1, 2, 3, 5],
  letters: FOLDED.map((name) => name.replaceAll(' ', '').length),
  kinds: 'CCCCF',
  langs: SEPARATOR.repeat(4),
  dates: {},
  words: WORDS.join(SEPARATOR),
  bearersFrom: [0],
  bearers: [],
};
const index = new SearchIndex(document);

const found = (typed: string, slips: 0 | 2, allows = (_: number) => true): string[] =>
  runTogether(
    { index, words: typed.split(' '), allows, isElided: false, day: null, count: () => {} },
    slips,
  ).map(({ id, name, score }) => `${id} by ${NAMES[name]} ${score.toFixed(3)}`);

test('a name is found without its spaces, and with others', () => {
  expect(found('realmadrid', 0)).toEqual(['club:real-madrid by Real Madrid 0.900']);
  expect(found('re almadrid', 0)).toEqual(['club:real-madrid by Real Madrid 0.900']);
  expect(found('bodoglimt', 0)).toEqual(['club:bodo-glimt by Bodø/Glimt 0.648']);
  expect(found('realmadri', 0)).toEqual([]);
  expect(found('madrid', 0)).toEqual([]);
});

test('a slip is forgiven in a short text and two in a long one, each at its price', () => {
  expect(found('realmadrd', 2)).toEqual(['club:real-madrid by Real Madrid 0.789']);
  expect(found('realmadrrdi', 2)).toEqual(['club:real-madrid by Real Madrid 0.718']);
  expect(found('realmxxxid', 2)).toEqual([]);
  expect(found('intr', 2)).toEqual(['club:inter by Inter 0.650']);
  expect(found('itnxr', 2)).toEqual([]);
  expect(found('intxx', 2)).toEqual([]);
  // Of two letters that are missing, eight that are there tell the name, and seven do not.
  expect(found('bodogxmt', 2)).toEqual(['club:bodo-glimt by Bodø/Glimt 0.468']);
  expect(found('bodogmt', 2)).toEqual([]);
  expect(found('realmadrid', 2)).toEqual(['club:real-madrid by Real Madrid 0.900']);
});

test('a slip on the first letter is not looked for', () => {
  expect(found('tealmadrid', 2)).toEqual([]);
});

test('fewer than four letters are the whole of too many names', () => {
  expect([found('int', 0), found('int', 2)]).toEqual([[], []]);
});

test('a name that is no longer in use is worth less, and one that is not wanted nothing', () => {
  expect(found('internazionale', 0)).toEqual(['club:inter by Internazionale 0.855']);
  expect(found('internazionale', 0, (name) => name !== 4)).toEqual([]);
});

test('each name stands behind its separator', () => {
  const { joined, size } = index;
  const places = [...joined.matchAll(new RegExp(SEPARATOR, 'g'))].map(({ index: place }) => place);
  expect(places).toHaveLength(size + 1);
  expect(places.slice(0, size).map((place) => index.nameBehind(place))).toEqual([0, 1, 2, 3, 4]);
});
