/** Which coaches met in a match: a link between two people, told from the day of the match on while it was known. */
import { expect, test } from 'vitest';
import { withDaysLeft } from '../../src/compile/days/left.ts';
import { benchesOf, coachMeetings } from '../../src/compile/relations/benches.ts';
import type { TenureRecord } from '../../src/documents/catalogue.ts';
import type { MatchRecord } from '../../src/documents/documents.ts';

/** Without a last day it is unknown whether the tenure lasts. */
const led = (coach: string, team: string, from: string, to?: string): TenureRecord => ({
  ...{ id: `${coach}-${team}`, coach, team, role: 'HEAD_COACH', confidence: 'HIGH', source: 'reports' },
  ...{ from, end: to === undefined ? 'UNKNOWN' : 'DATED', ...(to !== undefined && { to }) },
});

const played = (
  date: string,
  home = 'national-team:north-macedonia',
  away = 'national-team:ukraine',
): MatchRecord => ({
  ...{ id: `match-${date}`, season: 'euro-2024', stage: 'qualifying', date, source: 'reports' },
  ...{ home, away, score: { fullTime: [1, 1] } },
});

const metIn = (match: MatchRecord, tenures: readonly TenureRecord[]) =>
  coachMeetings([match], benchesOf(withDaysLeft(tenures))).map(({ coaches, known, until }) => [
    ...coaches,
    known,
    until,
  ]);

const nations = [
  led('rotan', 'national-team:ukraine', '2023-02', '2023-06'),
  led('rebrov', 'national-team:ukraine', '2023-06-07'),
  led('milevski', 'national-team:north-macedonia', '2021-08-02'),
];

test('coaches who led the two sides met', () => {
  expect(metIn(played('2023-10-14'), nations)).toEqual([
    ['coach:milevski', 'coach:rebrov', '2023-10-14', undefined],
  ]);
});

test('in the month in which somebody left, others met who had come', () => {
  expect(metIn(played('2023-06-16'), nations)).toEqual([
    ['coach:milevski', 'coach:rebrov', '2023-06-16', undefined],
  ]);
});

/** Clubs change coaches between seasons: once told, the year of an end means its summer. */
const clubs = [
  led('mourinho', 'club:benfica', '2025-09-18', '2026'),
  led('carvalhal', 'club:estoril', '2026-07-01'),
];

test('who left in a year met others by what was known, until that year was over', () => {
  expect(metIn(played('2026-08-09', 'club:estoril', 'club:benfica'), clubs)).toEqual([
    ['coach:carvalhal', 'coach:mourinho', '2026-08-09', '2026-12-31'],
  ]);
});

test('a meeting is known while both coaches are known to have led', () => {
  const estoril = [
    led('carvalhal', 'club:estoril', '2026-07-01', '2026-10'),
    led('cathro', 'club:estoril', '2026'),
  ];
  expect(
    metIn(played('2026-10-04', 'club:estoril', 'club:benfica'), [...clubs.slice(0, 1), ...estoril]),
  ).toEqual([['coach:carvalhal', 'coach:mourinho', '2026-10-04', '2026-12-31']]);
});

test('who is sure to lead elsewhere met nobody from his former bench', () => {
  const madrid = led('mourinho', 'club:real-madrid', '2026-06-11');
  expect(metIn(played('2026-08-09', 'club:estoril', 'club:benfica'), [...clubs, madrid])).toEqual([]);
});
