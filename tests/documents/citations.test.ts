/** Who says a fact, and where that can be opened. */
import { describe, expect, test } from 'vitest';
import {
  citedFor,
  citedTogether,
  firstPlace,
  openedAt,
  placeOf,
  referencesOf,
  worksIn,
} from '../../src/documents/citations.ts';

describe('with several sources', () => {
  test('each has its place, in their order', () => {
    expect(referencesOf({ source: 'a;b;c', sourceRow: 'x.txt:1;;z.csv:3' })).toEqual([
      { source: 'a', place: 'x.txt:1', untold: [] },
      { source: 'b', place: null, untold: [] },
      { source: 'c', place: 'z.csv:3', untold: [] },
    ]);
    expect(referencesOf({ source: 'a;b', sourceRow: 'x.txt:1' })[1]).toMatchObject({
      source: 'b',
      place: null,
    });
    expect(referencesOf({ source: '' })).toEqual([]);
    expect(firstPlace({ source: 'a;b', sourceRow: ';y.csv:2' })).toBe('y.csv:2');
    expect(firstPlace({ source: 'a;b' })).toBeNull();
  });

  test('two accounts keep the places of both', () => {
    const ours = { source: 'a;b', sourceRow: 'x.txt:1' };
    expect(citedTogether(ours, { source: 'c', sourceRow: 'z.csv:3' })).toEqual({
      source: 'a;b;c',
      sourceRow: 'x.txt:1;;z.csv:3',
    });
    expect(citedTogether(ours, { source: 'b', sourceRow: 'y.csv:2' })).toEqual({
      source: 'a;b',
      sourceRow: 'x.txt:1;y.csv:2',
    });
    expect(citedTogether({ source: 'a' }, { source: 'a' })).toEqual({ source: 'a' });
  });

  test('a place that does not tell a property is no citation of it, and stays one of the rest', () => {
    const club = { source: 'a;b', sourceRow: 'clubs.txt:80!founded,city;teams.csv:7' };
    expect(citedFor(club, 'founded')).toEqual({ source: 'b', sourceRow: 'teams.csv:7' });
    expect(citedFor(club, 'name')).toEqual({ source: 'a;b', sourceRow: 'clubs.txt:80;teams.csv:7' });
    expect(citedFor(club, undefined)).toEqual(citedFor(club, 'name'));
    expect(firstPlace(club)).toBe('clubs.txt:80');
    expect(citedTogether(club, { source: 'c' }).sourceRow).toBe(club.sourceRow);
  });
});

test.each([
  ['2025-26/cl.txt:223', { file: '2025-26/cl.txt', line: 223, key: null }],
  [
    'results.csv:1908-10-20,Austria,Germany',
    { file: 'results.csv', line: null, key: '1908-10-20,Austria,Germany' },
  ],
  ['data/teams.csv:Q2641', { file: 'data/teams.csv', line: null, key: 'Q2641' }],
  ['2026-27/es.1.json', { file: '2026-27/es.1.json', line: null, key: null }],
])('%s is taken apart', (text, place) => {
  expect(placeOf(text)).toEqual(place);
});

describe('an address', () => {
  const url = 'https://github.com/openfootball/italy';

  test('is that of the line in the file as it was read', () => {
    expect(openedAt({ url, commit: '6116d8a' }, placeOf('2025-26/1-seriea.txt:12'))).toBe(
      `${url}/blob/6116d8a/2025-26/1-seriea.txt?plain=1#L12`,
    );
  });

  test('has no line where nobody knows which state of the file was read', () => {
    expect(openedAt({ url }, placeOf('1938--france/a b.txt:12'))).toBe(
      `${url}/blob/HEAD/1938--france/a%20b.txt`,
    );
  });

  test('is that of the source where it has no files, or no place was recorded', () => {
    const page = 'https://www.uefa.com/draws';
    expect(openedAt({ url: page }, placeOf('a.txt:1'))).toBe(page);
    expect(openedAt({ url, commit: '6116d8a' }, null)).toBe(url);
    expect(openedAt({}, placeOf('a.txt:1'))).toBeNull();
  });
});

test('evidence is a list of works, each with the address that it names', () => {
  const text =
    'tie: 2019-09-04 Liberia 3-1 Sierra Leone; 2019-09-08 Sierra Leone 1-0 Liberia | Il Tempo 2025-11-11; https://www.uefa.com/a/b?c=1 (with the final) | UEFA https://uefa.com/r the rules | https://figc.it/x ; RSSSF (rsssf.org/78q.html)';
  expect(worksIn(text)).toEqual([
    {
      title: 'tie: 2019-09-04 Liberia 3-1 Sierra Leone; 2019-09-08 Sierra Leone 1-0 Liberia',
      url: null,
    },
    { title: 'Il Tempo 2025-11-11', url: null },
    { title: '(with the final)', url: 'https://www.uefa.com/a/b?c=1' },
    { title: 'UEFA the rules', url: 'https://uefa.com/r' },
    { title: 'figc.it', url: 'https://figc.it/x' },
    { title: 'RSSSF (rsssf.org/78q.html)', url: null },
  ]);
  expect(worksIn(undefined)).toEqual([]);
});
