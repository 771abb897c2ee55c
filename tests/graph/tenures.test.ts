import { expect, test } from 'vitest';
import { leaderOn, tenureAsOf, tenuresBetween } from '../../src/graph/tenures.ts';
import type { TenureRecord } from '../../src/store/catalogue.ts';

function spell(
  coach: string,
  from: string | null,
  to: string | null,
  role: TenureRecord['role'] = 'HEAD_COACH',
): TenureRecord {
  return {
    id: coach,
    coach,
    team: 'club:lazio',
    role,
    end: to === null ? 'ONGOING' : 'DATED',
    confidence: 'HIGH',
    source: 'own',
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

const LAZIO = [
  spell('sarri', '2021-06-09', '2024-03-12'),
  spell('martusciello', '2024-03-13', '2024-03', 'CARETAKER'),
  spell('tudor', '2024-03', '2024-06'),
  spell('baroni', '2024', '2025-06-02'),
  spell('sarri-again', '2025-06-02', null),
];

const led = (day: string) => leaderOn(LAZIO, day)?.coach ?? null;

test('a spell that surely covers the day goes before one that may', () => {
  expect([led('2024-01-20'), led('2024-04-20'), led('2024-09-20')]).toEqual(['sarri', 'tudor', 'baroni']);
});

test('the day of a change belongs to the newcomer', () => {
  expect(led('2025-06-02')).toBe('sarri-again');
});

test('before the first spell nobody is known', () => {
  expect(led('2021-06-08')).toBeNull();
});

test('as of a day inside a spell its end is not known, and a later spell is not there', () => {
  const known = LAZIO.flatMap((tenure) => tenureAsOf(tenure, '2023-05-01') ?? []);
  expect(known).toEqual([{ ...spell('sarri', '2021-06-09', null), end: 'ONGOING' }]);
});

test('the spells that touch a span of days, oldest first', () => {
  expect(tenuresBetween(LAZIO, '2024-02-01', '2024-03-31').map((tenure) => tenure.coach)).toEqual([
    'sarri',
    'tudor',
    'martusciello',
  ]);
});

test('a successor of whom only the month is known did not lead where another surely did', () => {
  const dortmund = [spell('terzic', '2022-07', '2024-06-13'), spell('sahin', '2024-06', '2025-01-22')];
  const coaches = (from: string, to: string) => tenuresBetween(dortmund, from, to).map(({ coach }) => coach);
  expect([coaches('2023-09-19', '2024-06-01'), coaches('2023-09-19', '2024-06-20')]).toEqual([
    ['terzic'],
    ['terzic', 'sahin'],
  ]);
});

test('nor did a predecessor of whom only the year of the end is known', () => {
  const benfica = [spell('veríssimo', '2021-12', '2022'), spell('schmidt', '2022-07-01', '2024-08-31')];
  expect(tenuresBetween(benfica, '2022-09-06', '2023-04-19').map(({ coach }) => coach)).toEqual(['schmidt']);
});

test('where nobody surely led, all who may have led are named', () => {
  const open = [spell('one', '2023', '2024'), spell('two', '2024', null)];
  expect(tenuresBetween(open, '2023-09-01', '2024-05-01').map(({ coach }) => coach)).toEqual(['one', 'two']);
});

test('a spell that surely began goes before one that may have begun', () => {
  const napoli = [spell('conte', '2024-06', '2026'), spell('allegri', '2026', null)];
  expect(leaderOn(napoli, '2026-01-28')?.coach).toBe('conte');
});

test('an end that nobody recorded gives way to a spell that began later', () => {
  const ajax = [{ ...spell('old', '2020', null), end: 'UNKNOWN' as const }, spell('new', '2022-07-01', null)];
  expect([leaderOn(ajax, '2021-05-01')?.coach, leaderOn(ajax, '2022-08-01')?.coach]).toEqual(['old', 'new']);
});
