import { expect, test } from 'vitest';
import { comparePlaces } from '../../../src/football/place-ranking.ts';
import { rulesFor } from '../../../src/football/rules/index.ts';
import type { TableRules } from '../../../src/football/rules/table-rules.ts';
import { computeTable } from '../../../src/football/table.ts';
import { games, teamsOf } from '../games.ts';

const RULES = rulesFor('plain', '2020-07-01') as TableRules;

const groupOf = (group: string, lines: string, deductions = [] as { team: string; points: number }[]) => {
  const matches = games(lines);
  return { group, matches, table: computeTable(teamsOf(matches), matches, RULES, { deductions }) };
};

const A = groupOf('A', 'a 3-0 b\nb 2-0 c\na 1-0 c');
const B = groupOf('B', 'd 1-0 e\ne 4-0 f\nd 1-0 f\ne 9-0 g\nd 1-0 g\nf 1-0 g');

const ranked = (place: number, counted?: number): string[] =>
  comparePlaces([A, B], place, counted).map(
    ({ position, row, points, record }) => `${position} ${row.team} ${points} of ${record.played}`,
  );

test('of a larger group the matches against the last are left out', () => {
  expect(ranked(2)).toEqual(['1 e 3 of 2', '2 b 3 of 2']);
  expect(ranked(2, 4)).toEqual(['1 e 6 of 3', '2 b 3 of 2']);
});

test('a group without the place is left out', () => {
  expect(ranked(4)).toEqual(['1 g 0 of 3']);
  expect(ranked(5)).toEqual([]);
});

test('the place itself counts, however few places are compared', () => {
  expect(ranked(3, 1)).toEqual(['1 c 0 of 2', '2 f 0 of 2']);
});

test('teams level on points, goal difference and goals share a position', () => {
  const twin = { ...A, group: 'C' };
  expect(comparePlaces([A, twin, B], 2).map(({ position, group }) => `${position} ${group}`)).toEqual([
    '1 B',
    '2 A',
    '2 C',
  ]);
});

test('points that were taken are taken here as well', () => {
  const [first] = comparePlaces([groupOf('D', 'a 1-0 b', [{ team: 'a', points: 1 }])], 1);
  expect(first).toMatchObject({ points: 2 });
});
