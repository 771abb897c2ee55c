/** Tables of leagues that are parted: what is brought along, and the final table. */
import { expect, test } from 'vitest';
import { type CarryTerms, carriedOver } from '../../../src/football/carried.ts';
import { distanceTo } from '../../../src/football/distance.ts';
import { finalTable } from '../../../src/football/final-table.ts';
import type { PlayedMatch } from '../../../src/football/match.ts';
import { carryTermsOf, rulesOfStage } from '../../../src/football/rules/stage-rules.ts';
import type { TableRules } from '../../../src/football/rules/table-rules.ts';
import { computeTable, type LeagueTable } from '../../../src/football/table.ts';
import { games, teamsOf } from '../games.ts';

const RULES: TableRules = {
  ...{ name: 'parted', regulation: 'parted after one round', winPoints: 3, meetingsPerPair: 1 },
  primary: 'POINTS',
  final: ['ROUNDING', 'EARLIER_PLACE', 'GOAL_DIFFERENCE'],
  during: ['ROUNDING', 'EARLIER_PLACE', 'GOAL_DIFFERENCE'],
  playOffBelow: [],
  cutoffs: [{ from: 4, to: 4, zone: 'RELEGATION' }],
};

/** `a` has 7 points, `b` 6, `c` 3, `d` 1. */
const FIRST = games(`a 1-0 b
  a 2-0 c
  a 1-1 d
  b 1-0 c
  b 3-0 d
  c 1-0 d`);

function tableOf(matches: readonly PlayedMatch[], terms?: CarryTerms, firstPlace = 1): LeagueTable {
  const before = computeTable(teamsOf(FIRST), FIRST, RULES);
  return computeTable(teamsOf(matches), matches, RULES, {
    firstPlace,
    ...(terms === undefined ? {} : { carried: carriedOver(before.rows, terms, FIRST, 1) }),
  });
}

test('a stage brings along the points of the one before, with or without its matches', () => {
  expect(carryTermsOf({})).toBeNull();
  expect(carryTermsOf({ carriesFrom: 'league' })).toEqual({ points: 'ALL', record: false });
  expect(carryTermsOf({ carriesFrom: 'league', carries: 'HALF_UP', carriesRecord: true })).toEqual({
    points: 'HALF_UP',
    record: true,
  });
});

test('places bring something in the final table alone, and a stage may have meetings of its own', () => {
  const [league, title] = [{}, { firstPlace: 1 }];
  expect(rulesOfStage(RULES, league, [league])).toBe(RULES);
  expect(rulesOfStage(RULES, title, [league, title])).toBe(RULES);
  expect(rulesOfStage(RULES, league, [league, title])).toEqual({ ...RULES, cutoffs: [] });
  const twice = { firstPlace: 1, meetings: 2 };
  expect(rulesOfStage(RULES, twice, [league, twice])).toEqual({ ...RULES, meetingsPerPair: 2 });
});

const told = ({ rows }: LeagueTable): readonly string[] =>
  rows.map(
    ({ position, team, points, carried, played }) => `${position} ${team} ${points} (${carried}) ${played}`,
  );

test('points, matches and goals go along, or points alone', () => {
  expect(told(tableOf(games('b 1-0 a'), { points: 'ALL', record: true }))).toEqual([
    '1 b 9 (6) 4',
    '2 a 7 (7) 4',
  ]);
  expect(told(tableOf(games('b 1-0 a'), { points: 'ALL', record: false }))).toEqual([
    '1 b 9 (6) 1',
    '2 a 7 (7) 1',
  ]);
});

test('halved points are rounded up or down, and the half point parts those who are level', () => {
  const drawn = games('a 1-1 b');
  expect(told(tableOf(drawn, { points: 'HALF_UP', record: false }))).toEqual(['1 a 5 (4) 1', '2 b 4 (3) 1']);
  // 7 and 6 halved downwards are 3 and 3: `a` has lost half a point.
  const [first] = tableOf(drawn, { points: 'HALF_DOWN', record: false }).rows;
  expect(first?.team).toBe('a');
  expect(first?.decidedBy?.text).toBe(
    'ahead on the half point lost or gained when points were halved, 0.5 to 0',
  );
});

test('level teams stand as they stood before, where that counts', () => {
  const { rows } = tableOf(games('d 1-0 a'), { points: 'HALF_UP', record: false });
  expect(rows.map(({ team, points, decidedBy }) => [team, points, decidedBy?.text ?? null])).toEqual([
    ['a', 4, 'ahead on the place in the table before, 1 to 4'],
    ['d', 4, null],
  ]);
});

test('the final table has the parts below each other, whatever points they have, then those who are done', () => {
  const first = computeTable(teamsOf(FIRST), FIRST, RULES);
  const top = tableOf(games('b 1-0 a'), { points: 'HALF_DOWN', record: false });
  const whole = finalTable(first, [top], new Set(['c', 'd']));
  expect(told(whole)).toEqual(['1 b 6 (3) 1', '2 a 3 (3) 1', '3 c 3 (0) 3', '4 d 1 (0) 3']);
  expect(whole.rows.map(({ zones }) => zones.map(({ zone }) => zone))).toEqual([[], [], [], ['RELEGATION']]);
  expect(whole.complete).toBe(true);
});

test('no points lead from a lower part into a higher one', () => {
  const first = computeTable(teamsOf(FIRST), FIRST, RULES);
  const terms: CarryTerms = { points: 'ALL', record: true };
  const to = (pairing: string) => tableOf(games(pairing), terms, pairing.startsWith('c') ? 3 : 1);
  const whole = finalTable(first, [to('a v b'), to('c v d')], new Set());
  const reach = (team: string, place: number) => {
    const { possible, secured } = distanceTo(whole, team, place) ?? {};
    return { possible, secured };
  };
  expect(reach('b', 1)).toEqual({ possible: true, secured: false });
  expect(reach('b', 2)).toEqual({ possible: true, secured: true });
  expect(reach('c', 2)).toEqual({ possible: false, secured: false });
  expect(reach('d', 3)).toEqual({ possible: true, secured: false });
});
