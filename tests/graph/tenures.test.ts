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
    'baroni',
    'tudor',
    'martusciello',
  ]);
});

test('a spell that surely began goes before one that may have begun', () => {
  const napoli = [spell('conte', '2024-06', '2026'), spell('allegri', '2026', null)];
  expect(leaderOn(napoli, '2026-01-28')?.coach).toBe('conte');
});

test('an end that nobody recorded gives way to a spell that began later', () => {
  const ajax = [{ ...spell('old', '2020', null), end: 'UNKNOWN' as const }, spell('new', '2022-07-01', null)];
  expect([leaderOn(ajax, '2021-05-01')?.coach, leaderOn(ajax, '2022-08-01')?.coach]).toEqual(['old', 'new']);
});
