/** How often two teams meet, and which matches after a group are play-offs of its level teams. */
import { expect, test } from 'vitest';
import { meetingsIn, playOffsOf } from '../../src/football/meetings.ts';
import { game, games } from './games.ts';

test('two teams meet as often as those that meet most, whoever is at home', () => {
  expect(meetingsIn([])).toBe(0);
  expect(meetingsIn(games('a 1-0 b\na 1-0 c\nb v c'))).toBe(1);
  expect(meetingsIn(games('a 1-0 b\nb 1-0 a\na 1-0 c'))).toBe(2);
  expect(meetingsIn(games('a 1-0 b\na 2-0 b\nb 1-0 a\nc 1-0 a'))).toBe(3);
});

const on = (date: string, line: string) => game(line, { date });
const GROUP = [
  on('1957-03-01', 'spain 2-2 switzerland'),
  on('1957-05-08', 'scotland 4-2 spain'),
  on('1957-11-24', 'switzerland 1-4 spain'),
];
const idsOf = (after: readonly ReturnType<typeof game>[]) =>
  playOffsOf(GROUP, [...GROUP, ...after]).map(({ id }) => id);

test('two teams of a group that meet once more after its end play off', () => {
  expect(idsOf([on('1957-12-01', 'scotland v spain')])).toEqual(['1957-12-01-scotland-spain']);
  expect(idsOf([])).toEqual([]);
});

test('a match before or on the last day of the group is none, nor is one against another team', () => {
  expect(idsOf([on('1957-01-01', 'scotland 1-0 spain')])).toEqual([]);
  expect(idsOf([on('1957-11-24', 'scotland 1-0 spain')])).toEqual([]);
  expect(idsOf([on('1957-12-01', 'spain 1-0 wales'), on('1957-12-08', 'wales 1-0 spain')])).toEqual([]);
});

test('the end of a group is its last day, in whatever order its matches stand', () => {
  const all = [...GROUP, on('1957-06-01', 'scotland 1-0 spain'), on('1957-12-01', 'scotland 1-0 spain')];
  const ids = playOffsOf(GROUP.toReversed(), all).map(({ id }) => id);
  expect(ids).toEqual(['1957-12-01-scotland-spain']);
});

test('once one of the two met somebody else after the group, they meet in a later round', () => {
  const again = on('1958-02-01', 'scotland 1-0 spain');
  expect(idsOf([on('1958-01-01', 'spain 1-0 wales'), again])).toEqual([]);
  expect(idsOf([on('1958-01-01', 'wales 1-0 scotland'), again])).toEqual([]);
  expect(idsOf([on('1958-01-01', 'wales 1-0 sweden'), again])).toEqual(['1958-02-01-scotland-spain']);
  expect(idsOf([again, on('1958-02-01', 'wales 1-0 spain')])).toEqual(['1958-02-01-scotland-spain']);
  expect(idsOf([on('1957-02-01', 'spain 1-0 wales'), again])).toEqual(['1958-02-01-scotland-spain']);
});

test('a play-off that is replayed is two', () => {
  expect(idsOf([on('1957-12-01', 'scotland 1-1 spain'), on('1957-12-08', 'spain 1-0 scotland')])).toEqual([
    '1957-12-01-scotland-spain',
    '1957-12-08-spain-scotland',
  ]);
});
