/** The matchday that a season has come to. */
import { expect, test } from 'vitest';
import { currentMatchday } from '../../../src/graph/competitions/current-matchday.ts';
import type { MatchView } from '../../../src/graph/matches/match-view.ts';

/** `1 2026-08-22 played`, one match a line. Of a match only this is looked at. */
const matches = (lines: string): readonly MatchView[] =>
  lines.split('\n').map((line) => {
    const [matchday, date = '', state] = line.trim().split(' ');
    const record = matchday === '-' ? {} : { matchday: Number(matchday) };
    return { date, record, played: state === 'played' } as unknown as MatchView;
  });

const SEASON = `1 2026-08-22 played
  1 2026-08-23 open
  2 2026-08-29 played
  3 2026-09-05 open
  4 2026-09-12 open`;

test('is that of the next match without a result', () => {
  expect(currentMatchday(matches(SEASON), '2026-08-30')).toBe(3);
  expect(currentMatchday(matches(SEASON), '2026-09-05')).toBe(3);
  expect(currentMatchday(matches(SEASON), '2026-09-06')).toBe(4);
  // A match that was put off from the first matchday does not take the season back to it.
  expect(currentMatchday(matches(SEASON), '2026-08-23')).toBe(1);
});

test('is the last that was played once none is to come', () => {
  expect(currentMatchday(matches(SEASON), '2026-09-13')).toBe(2);
});

test('is null where matches have no matchday', () => {
  expect(currentMatchday(matches('- 2026-06-11 played\n- 2026-06-12 open'), '2026-06-11')).toBeNull();
  expect(currentMatchday([], '2026-06-11')).toBeNull();
});
