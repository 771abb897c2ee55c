/** Paths of the embedded graph: which there are, on which day. */
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/graph/relations/sentence.ts';
import { kindOf } from '../../../src/model/ids.ts';
import { type Asked, search } from './search-paths.ts';

async function told(asOf: string | null, from: string, to: string, asked: Asked = {}): Promise<string[]> {
  const { view, found } = await search(asOf, from, to, asked);
  return found.paths.map((hops) => hops.map((hop) => sentenceOf(view, hop)).join(' '));
}

test('before Bodø/Glimt had eliminated Inter they had beaten it, and before that they had not met', async () => {
  const path = (asOf: string) => told(asOf, 'club:inter', 'club:bodo-glimt', { limit: 1 });
  expect(await path('2026-02-24')).toEqual([
    'Inter was eliminated by Bodø/Glimt from the UEFA Champions League 2025-26.',
  ]);
  expect(await path('2026-02-23')).toEqual(['Inter lost to Bodø/Glimt on 2026-02-18.']);
  expect(await path('2026-02-17')).toEqual([
    'Inter was eliminated by Atlético Madrid from the UEFA Champions League 2023-24. Atlético Madrid lost to Bodø/Glimt on 2026-01-28.',
  ]);
  expect(await path('2025-08-01')).toEqual([]);
});

test('a whole competition is no short cut unless both ends are related to it, or it is asked for', async () => {
  const ends = ['club:bodo-glimt', 'club:sassuolo'] as const;
  const wide = await search(null, ...ends, { throughHubs: true, limit: 20 });
  const narrow = await search(null, ...ends, { limit: 20 });
  const through = (found: typeof wide.found): string[] =>
    found.paths.flatMap((hops) => hops.slice(0, -1).map(({ object }) => kindOf(object)));
  expect(through(narrow.found)).not.toContain('season');
  expect(new Set(through(narrow.found))).toEqual(new Set(['club']));
  expect(wide.found.length).toBe(narrow.found.length);
  expect(await told(null, 'confederation:uefa', 'country:italy')).toEqual(['UEFA has as member Italy.']);
  expect(await told(null, 'club:inter', 'confederation:uefa', { limit: 1 })).toEqual([
    'Inter won the UEFA Champions League in 1963-64, 1964-65 and 2009-10. The UEFA Champions League belongs to UEFA.',
  ]);
});

test.each([
  ['club:sassuolo', 'country:andorra', 5, 3],
  ['club:inter', 'confederation:ofc', null, 4],
] as const)('from %s to %s it is %s hops, and %s through hubs', async (from, to, without, through) => {
  const length = async (throughHubs: boolean) => (await search(null, from, to, { throughHubs })).found.length;
  expect([await length(false), await length(true)]).toEqual([without, through]);
});

test('none within the hops asked for is none, and says how far was looked', async () => {
  const { found } = await search(null, 'national-team:italy', 'club:bodo-glimt', { maxLength: 2 });
  expect({ ...found, visited: found.visited > 2 }).toEqual({
    length: null,
    paths: [],
    count: 0,
    visited: true,
  });
});

test('only over the relations asked for, whichever way they are walked', async () => {
  expect(await told(null, 'national-team:italy', 'club:inter', { kinds: ['COACHED'], limit: 1 })).toEqual([
    'Italy was coached by Luciano Spalletti from 2023-08-18 to 2025-06-09. Luciano Spalletti coached Inter from 2017-06-09 to 2019-05-30.',
  ]);
  expect(await told(null, 'national-team:italy', 'club:inter', { kinds: ['FACED'] })).toEqual([]);
  expect(await told(null, 'national-team:italy', 'club:inter', { kinds: [] })).toEqual([]);
});

test('only over what held between two days', async () => {
  const span = { from: '1960-01-01', to: '1969-12-31', limit: 1 };
  expect(await told(null, 'national-team:italy', 'club:inter', span)).toEqual([
    'Italy was coached by Helenio Herrera from 1966-11-01 to 1967-03-27. Helenio Herrera coached Inter from 1960 to 1968.',
  ]);
});

describe('what two have in common joins them, and nothing unrelated does', () => {
  const first = async (from: string, to: string) => (await told(null, from, to, { limit: 1 }))[0];

  test.each([
    ['national-team:norway', 'club:bodo-glimt', 'Norway has as member Bodø/Glimt'],
    ['national-team:scotland', 'club:celtic', 'Jock Stein coached Celtic'],
    ['country:norway', 'country:sweden', 'UEFA has as member Sweden'],
    ['coach:arrigo-sacchi', 'national-team:brazil', 'Arrigo Sacchi coached Italy'],
  ])('%s and %s', async (from, to, part) => {
    expect(await first(from, to)).toContain(part);
    expect((await search(null, from, to)).found.length).toBe(2);
  });

  test.each([
    ['competition:ucl', 'club:inter', 'The UEFA Champions League was won by Inter'],
    ['club:leicester-city', 'coach:claudio-ranieri', 'Leicester City was coached by Claudio Ranieri'],
    ['club:everton', 'competition:ucl', 'Everton took part in the UEFA Champions League'],
    ['coach:bora-milutinovic', 'competition:world-cup', 'Bora Milutinović took part in the World Cup'],
    ['coach:kjetil-knutsen', 'coach:cristian-chivu', 'Kjetil Knutsen faced Cristian Chivu 2 times'],
    ['coach:carlo-ancelotti', 'club:milan', 'Carlo Ancelotti coached Milan'],
    ['club:porto', 'coach:jose-mourinho', 'Porto was coached by José Mourinho'],
    ['coach:vicente-del-bosque', 'coach:joachim-low', 'Vicente del Bosque faced Joachim Löw on 2010-07-07'],
    ['coach:carlo-ancelotti', 'season:world-cup-2026', 'Carlo Ancelotti took part in the World Cup 2026'],
    ['coach:otto-rehhagel', 'season:euro-2004', 'Otto Rehhagel won the European Championship 2004'],
    ['coach:miguel-munoz', 'competition:ucl', 'Miguel Muñoz won the UEFA Champions League in 1959-60'],
    ['venue:maracana', 'competition:world-cup', 'Maracanã was a venue of the World Cup'],
    ['season:world-cup-1970', 'venue:estadio-azteca', 'The World Cup 1970 had as venue Estadio Azteca'],
  ])('%s and %s, by one hop', async (from, to, part) => {
    expect(await first(from, to)).toContain(part);
    expect((await search(null, from, to)).found.length).toBe(1);
  });

  test('Maradona and Napoli are joined by the ground, since it bears his name', async () => {
    expect(await first('coach:diego-maradona', 'club:napoli')).toBe(
      'Diego Maradona is the namesake of Stadio Diego Armando Maradona. Stadio Diego Armando Maradona is the home of Napoli.',
    );
    const before = await search('2020-11-30', 'coach:diego-maradona', 'club:napoli');
    expect(before.found.length).not.toBe(2);
  });

  test('a coach won what his team won that day, and nothing before or after he led it', async () => {
    const won = (asOf: string, to: string) =>
      told(asOf, 'coach:carlo-ancelotti', to, { kinds: ['WON'], maxLength: 1 });
    expect(await won('2014-05-23', 'season:ucl-2013-14')).toEqual([]);
    expect(await won('2014-05-24', 'season:ucl-2013-14')).toEqual([
      'Carlo Ancelotti won the UEFA Champions League 2013-14.',
    ]);
    expect(await won('2024-01-01', 'season:ucl-2015-16')).toEqual([]);
  });

  test('coaches had not met before the match, nor taken part before the first they led', async () => {
    const lengths = (asOf: string, from: string, to: string) =>
      search(asOf, from, to).then(({ found }) => found.length);
    expect(await lengths('2026-02-17', 'coach:kjetil-knutsen', 'coach:cristian-chivu')).toBeGreaterThan(1);
    expect(await lengths('2026-02-18', 'coach:kjetil-knutsen', 'coach:cristian-chivu')).toBe(1);
    expect(await lengths('1986-06-02', 'coach:bora-milutinovic', 'competition:world-cup')).not.toBe(1);
    expect(await lengths('1986-06-03', 'coach:bora-milutinovic', 'competition:world-cup')).toBe(1);
  });
});
