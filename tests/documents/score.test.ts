/** The result of a match, as its record tells it. */
import { expect, test } from 'vitest';
import type { MatchRecord } from '../../src/documents/documents.ts';
import { goalsOrNull, plainResult, scoreOf } from '../../src/documents/score.ts';

const match = (more: Partial<MatchRecord>): MatchRecord => ({
  id: 'a-b',
  season: 'cup-2026',
  stage: 'final',
  date: '2026-05-30',
  home: 'club:a',
  away: 'club:b',
  source: 'reports',
  ...more,
});
const score = { fullTime: [1, 1] } as const;

test('goals that are not known are null', () => {
  expect(goalsOrNull(undefined)).toBeNull();
  expect(goalsOrNull([2, 0])).toEqual({ home: 2, away: 0 });
});

test('each part of a score is there when the record has it', () => {
  // Strictly: a property of extra time that is undefined would be told as unknown.
  expect(scoreOf(score, match({}))).toStrictEqual({
    halfTime: null,
    fullTime: { home: 1, away: 1 },
    afterExtraTime: null,
    penalties: null,
  });
  const whole = { halfTime: [0, 1], ...score, extraTime: [2, 2], penalties: [4, 3] } as const;
  expect(scoreOf(whole, match({}))).toEqual({
    halfTime: { home: 0, away: 1 },
    fullTime: { home: 1, away: 1 },
    afterExtraTime: { home: 2, away: 2 },
    penalties: { home: 4, away: 3 },
  });
});

test('extra time of unknown score, and a shoot-out of which the winner alone is known', () => {
  expect(scoreOf(score, match({ extraTimeState: 'NOT_TOLD' })).extraTime).toBe('NOT_TOLD');
  expect(scoreOf(score, match({ shootOutWinner: 'club:a' })).shootOutWinner).toBe('home');
  expect(scoreOf(score, match({ shootOutWinner: 'club:b', extraTimeState: 'NOT_PLAYED' }))).toMatchObject({
    shootOutWinner: 'away',
    extraTime: 'NOT_PLAYED',
  });
});

test('a result is plain when nothing else decides what it counts', () => {
  expect(plainResult(match({ score: { fullTime: [1, 6], halfTime: [0, 3] } }))).toBe('1-6');
  expect(plainResult(match({}))).toBeUndefined();
});

test.each<[what: string, match: Partial<MatchRecord>]>([
  ['extra time', { score: { ...score, extraTime: [2, 1] } }],
  ['a shoot-out', { score: { ...score, penalties: [4, 3] } }],
  ['a status', { score, status: 'ABANDONED' }],
  ['a ruling', { score, official: [3, 0] }],
  ['the day of a ruling', { score, officialFrom: '2026-06-02' }],
  ['the winner of a shoot-out', { score, shootOutWinner: 'club:a' }],
  ['an extra time of unknown score', { score, extraTimeState: 'NOT_TOLD' }],
  ['a leg', { score, leg: 1 }],
  ['neutral ground', { score, neutral: true }],
])('a result with %s is not plain', (_what, more) => {
  expect(plainResult(match(more))).toBeUndefined();
});
