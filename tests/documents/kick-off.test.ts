/** When matches kick off, and in which order those of a day are told. */
import { expect, test } from 'vitest';
import { inOrderOfPlay, kickoffAt, startOf } from '../../src/documents/kick-off.ts';

const DAY = '2026-06-11';
const milan = { id: 'milan', date: DAY, kickoff: '20:00', offset: 120 };
const mexicoCity = { id: 'mexico-city', date: DAY, kickoff: '13:00', offset: -360 };

test('20:00 in Milan is before 13:00 in Mexico City', () => {
  expect([kickoffAt(milan), kickoffAt(mexicoCity)]).toEqual(['2026-06-11T18:00:00Z', '2026-06-11T19:00:00Z']);
  expect([startOf(milan), startOf(mexicoCity)]).toEqual([
    '2026-06-11T20:00:00+02:00',
    '2026-06-11T13:00:00-06:00',
  ]);
});

test('a match without a time or a zone is told as precisely as it is known', () => {
  const { offset: _, ...local } = milan;
  expect([kickoffAt(local), startOf(local)]).toEqual([null, '2026-06-11T20:00:00']);
  expect([kickoffAt({ date: DAY }), startOf({ date: DAY })]).toEqual([null, DAY]);
});

test('matches are in order of day, then of the instant of their kick-off, then of id; those without a time end their day', () => {
  const matches = [
    { id: 'a-day-later', date: '2026-06-12', kickoff: '00:00', offset: 0 },
    { id: 'without-time-b', date: DAY },
    { id: 'without-time-a', date: DAY },
    mexicoCity,
    { ...milan, id: 'monza' },
    milan,
  ];
  const asked: string[] = [];
  const inOrder = inOrderOfPlay(matches, (match) => {
    asked.push(match.id);
    return match;
  });
  expect(inOrder.map(({ id }) => id)).toEqual([
    'milan',
    'monza',
    'mexico-city',
    'without-time-a',
    'without-time-b',
    'a-day-later',
  ]);
  expect(asked).toEqual(matches.map(({ id }) => id));
});
