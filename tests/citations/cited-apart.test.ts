/** Two accounts of one match or club: each is cited for what it tells, and not for what only the other tells. */
import { expect, test } from 'vitest';
import { citedApart } from '../../src/compile/imported/cited-apart.ts';
import { citedFor } from '../../src/documents/citations.ts';
import { clubs } from '../../src/model/tables/clubs.ts';
import { matches } from '../../src/model/tables/matches.ts';

const SIDES = { date: '2026-08-15', stage: 'league', home: 'club:nice', away: 'club:le-mans' };
const RESULT = { ...SIDES, fullTime: [1, 1], source: 'results', sourceRow: '2026-27/fr.1.json' };
const FIXTURE = { ...SIDES, kickoff: '21:00', source: 'fixtures', sourceRow: 'france/2026-27_fr1.txt:46' };

test('a list of fixtures is no source of the result, and a result none of the kick-off', () => {
  const merged = { ...RESULT, kickoff: '21:00' };
  const cited = citedApart(matches, [RESULT, FIXTURE], merged);
  expect(citedFor(cited, 'fullTime').source).toBe('results');
  expect(citedFor(cited, 'kickoff').source).toBe('fixtures');
  expect(citedFor(cited, 'home')).toEqual({
    source: 'results;fixtures',
    sourceRow: '2026-27/fr.1.json;france/2026-27_fr1.txt:46',
  });
});

test('who tells another day is not cited for the day', () => {
  const later = { ...FIXTURE, date: '2026-08-16' };
  expect(citedFor(citedApart(matches, [RESULT, later], RESULT), 'date').source).toBe('results');
});

test('who tells the last score alone is cited for it, whichever it was', () => {
  const long = { ...RESULT, extraTime: [2, 1] };
  const last = { ...SIDES, fullTime: [2, 1], source: 'last', sourceRow: 'results.csv:9' };
  const cited = citedApart(matches, [long, last], long);
  expect(citedFor(cited, 'fullTime').source).toBe('results');
  expect(citedFor(cited, 'extraTime').source).toBe('results;last');
});

test('two accounts of one source are one: what either tells, the source tells', () => {
  const before = { ...RESULT, source: 'fixtures', sourceRow: 'france/2026-27_fr1.txt:40' };
  const cited = citedApart(matches, [before, FIXTURE], { ...before, kickoff: '21:00' });
  expect(citedFor(cited, 'kickoff').source).toBe('fixtures');
  expect(citedFor(cited, 'fullTime').source).toBe('fixtures');
});

test('a third account leaves what the first two tell of each other as it is', () => {
  const merged = { ...RESULT, kickoff: '21:00' };
  const two = { ...merged, ...citedApart(matches, [RESULT, FIXTURE], merged) };
  const third = {
    ...SIDES,
    fullTime: [1, 1],
    venue: 'allianz-riviera',
    source: 'reports',
    sourceRow: 'a.csv:3',
  };
  const cited = citedApart(matches, [two, third], { ...two, venue: 'allianz-riviera' });
  expect(citedFor(cited, 'fullTime').source).toBe('results;reports');
  expect(citedFor(cited, 'kickoff').source).toBe('fixtures');
  expect(citedFor(cited, 'venue').source).toBe('reports');
});

test('a club founded in another year is not cited for the year', () => {
  const ours = { id: 'nice', name: 'Nice', founded: '1904', source: 'a', sourceRow: 'a.txt:1' };
  const theirs = {
    id: 'nice',
    name: 'Nice',
    founded: '1908',
    city: 'Nice',
    source: 'b',
    sourceRow: 'b.csv:2',
  };
  const cited = citedApart(clubs, [ours, theirs], { ...ours, city: 'Nice' });
  expect(['founded', 'city', 'name'].map((property) => citedFor(cited, property).source)).toEqual([
    ...['a', 'b', 'a;b'],
  ]);
});
