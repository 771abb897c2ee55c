/** Which coaches met in a match: a link between two people, told from the day of the match on. */
import { expect, test } from 'vitest';
import { benchesOf, coachMeetings } from '../../src/compile/relations/benches.ts';
import type { TenureRecord } from '../../src/documents/catalogue.ts';
import type { MatchRecord } from '../../src/documents/documents.ts';

/** Without a last day it is unknown whether the tenure lasts. */
const led = (coach: string, team: string, from: string, to?: string): TenureRecord => ({
  ...{ id: `${coach}-${team}`, coach, team, role: 'HEAD_COACH', confidence: 'HIGH', source: 'reports' },
  ...{ from, end: to === undefined ? 'UNKNOWN' : 'DATED', ...(to !== undefined && { to }) },
});

const played = (date: string): MatchRecord => ({
  ...{ id: `match-${date}`, season: 'euro-2024', stage: 'qualifying', date, source: 'reports' },
  ...{ home: 'national-team:north-macedonia', away: 'national-team:ukraine' },
  score: { fullTime: [1, 1] },
});

const ukraine = [
  led('rotan', 'national-team:ukraine', '2023-02', '2023-06'),
  led('rebrov', 'national-team:ukraine', '2023-06-07'),
  led('milevski', 'national-team:north-macedonia', '2021-08-02'),
];
const metOn = (date: string) =>
  coachMeetings([played(date)], benchesOf(ukraine)).map(({ coaches }) => coaches);

test('coaches who led the two sides met', () => {
  expect(metOn('2023-10-14')).toEqual([['coach:milevski', 'coach:rebrov']]);
});

test('nobody met a coach of whom it was known later only that he had gone, or already come', () => {
  expect(metOn('2023-06-16')).toEqual([]);
});
