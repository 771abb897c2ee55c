/** The cut itself: what the tables say was known by the end of a day. */
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';
import { cut } from './cut/cut.ts';
import { latestDay } from './cut/days.ts';

const facts = loadFacts(DATA_DIR);
const on = (day: string) => cut(facts, day);
const matchOn = (day: string, id: string) => on(day).matches.find(({ value }) => value.id === id)?.value;

test('a month ends on its last day, also in a leap year', () => {
  expect(['1992', '1992-02', '1900-02', '2000-02', '1991-11', '1991-11-05'].map(latestDay)).toEqual([
    ...['1992-12-31', '1992-02-29', '1900-02-28', '2000-02-29', '1991-11-30', '1991-11-05'],
  ]);
});

test('in 1900 no match and no season was known', () => {
  const { matches, seasons, tenures } = on('1900-01-01');
  expect([matches.length, seasons.length, tenures.length]).toEqual([0, 0, 0]);
});

test('on the day of the final its score is known, and the day before who meets', () => {
  const id = 'ucl-2025-26-paris-saint-germain-arsenal-final';
  expect(matchOn('2026-05-30', id)?.score).toBeDefined();
  expect(matchOn('2026-05-29', id)).toMatchObject({ home: 'club:paris-saint-germain', away: 'club:arsenal' });
  expect(matchOn('2026-05-29', id)?.score).toBeUndefined();
  expect(matchOn('2026-04-01', id)).toBeUndefined();
});

test('a ruling is known from its day', () => {
  const id = '2019-06-11-sri-lanka-macau';
  expect(matchOn('2019-06-10', id)?.status).toBeUndefined();
  expect(matchOn('2019-06-26', id)?.status).toBe('POSTPONED');
  expect(matchOn('2019-06-27', id)?.status).toBe('WALKOVER');
});

test('a coach who left later was still in post', () => {
  const ends = on('2025-11-01').tenures.filter(
    ({ value }) => value.coach === 'ivan-juric' && value.team === 'club:atalanta',
  );
  expect(ends.map(({ value }) => [value.to, value.end])).toEqual([[undefined, 'ONGOING']]);
});

test('a cycle that goes on has no outcome', () => {
  const italy = on('2021-11-14').outcomes.find(
    ({ value }) => value.edition === '2022' && value.team === 'national-team:italy',
  );
  expect(italy?.value.outcome).toBe('IN_PROGRESS');
});

test('a club and a country are there from the end of the year that they began in', () => {
  const clubs = (day: string) => on(day).clubs.some(({ value }) => value.id === 'rb-leipzig');
  expect([clubs('2009-12-30'), clubs('2009-12-31')]).toEqual([false, true]);
});

test('the last day that is known is that of the cut', () => {
  expect(on('1990-07-08').upTo?.day).toBe('1990-07-08');
});
