/** Groups of World Cups with their real results, era by era. */
import { describe, expect, test } from 'vitest';
import type { PlayedMatch } from '../../src/football/match.ts';
import { rulesFor } from '../../src/football/rules/index.ts';
import { computeTable, rowFor, type TableOptions } from '../../src/football/table.ts';
import { game, games, teamsOf } from './games.ts';

function group(start: string, matches: readonly PlayedMatch[], options?: TableOptions, name = 'world-cup') {
  const rules = rulesFor(name, start);
  if (!rules) throw new Error(name);
  return computeTable(teamsOf(matches), matches, rules, options);
}

test('1954: West Germany and Turkey level behind Hungary, so they played off', () => {
  const matches = games(`
    west-germany 4-1 turkey
    hungary 9-0 south-korea
    hungary 8-3 west-germany
    turkey 7-0 south-korea
  `);
  const playOffs = [game('west-germany 7-2 turkey')];
  const table = group('1954-06-16', matches, { playOffs });
  expect(table.rows.map((row) => row.team)).toEqual(['hungary', 'west-germany', 'turkey', 'south-korea']);
  expect(rowFor(table, 'west-germany')).toMatchObject({
    points: 2,
    played: 2,
    decidedBy: { criterion: 'PLAY_OFF' },
  });
});

test('1954: Brazil and Yugoslavia drew and were ordered by lots', () => {
  const matches = games(`
    yugoslavia 1-0 france
    brazil 5-0 mexico
    brazil 1-1 yugoslavia
    france 3-2 mexico
  `);
  const unknown = group('1954-06-16', matches);
  expect(rowFor(unknown, 'brazil')?.sharedWith).toEqual(['yugoslavia']);
  const settled = [{ above: 'brazil', below: 'yugoslavia', criterion: 'LOTS' } as const];
  expect(rowFor(group('1954-06-16', matches, { tieBreakDecisions: settled }), 'brazil')).toMatchObject({
    position: 1,
    sharedWith: [],
    decidedBy: { criterion: 'LOTS' },
  });
});

test('1958: Wales beat Hungary in the play-off although Hungary had the better goal average', () => {
  const matches = games(`
    sweden 3-0 mexico
    hungary 1-1 wales
    mexico 1-1 wales
    sweden 2-1 hungary
    sweden 0-0 wales
    hungary 4-0 mexico
  `);
  expect(rowFor(group('1958-06-08', matches), 'hungary')).toMatchObject({
    position: 2,
    sharedWith: ['wales'],
  });
  const table = group('1958-06-08', matches, { playOffs: [game('wales 2-1 hungary')] });
  expect(table.rows.map((row) => row.team)).toEqual(['sweden', 'wales', 'hungary', 'mexico']);
});

test('1962: England above Argentina on goal average', () => {
  const matches = games(`
    argentina 1-0 bulgaria
    hungary 2-1 england
    england 3-1 argentina
    hungary 6-1 bulgaria
    hungary 0-0 argentina
    england 0-0 bulgaria
  `);
  const table = group('1962-05-30', matches);
  expect(table.rows.map((row) => [row.team, row.points])).toEqual([
    ['hungary', 5],
    ['england', 3],
    ['argentina', 3],
    ['bulgaria', 1],
  ]);
  expect(rowFor(table, 'england')?.decidedBy?.text).toBe('ahead on goal average, 1.333 to 0.667');
});

test('1970: the Soviet Union and Mexico level on points and difference; goals scored did not count, lots did', () => {
  const matches = games(`
    mexico 0-0 soviet-union
    belgium 3-0 el-salvador
    soviet-union 4-1 belgium
    mexico 4-0 el-salvador
    soviet-union 2-0 el-salvador
    mexico 1-0 belgium
  `);
  expect(rowFor(group('1970-05-31', matches), 'mexico')?.sharedWith).toEqual(['soviet-union']);
  const settled = [{ above: 'soviet-union', below: 'mexico', criterion: 'LOTS' } as const];
  expect(group('1970-05-31', matches, { tieBreakDecisions: settled }).rows[0]?.team).toBe('soviet-union');
});

test('1978: Argentina’s 6-0 against Peru put it above Brazil and into the final', () => {
  const matches = games(`
    argentina 2-0 poland
    brazil 3-0 peru
    argentina 0-0 brazil
    poland 1-0 peru
    brazil 3-1 poland
    argentina 6-0 peru
  `);
  const table = group('1978-06-01', matches, undefined, 'world-cup-second-groups');
  expect(rowFor(table, 'argentina')).toMatchObject({
    position: 1,
    points: 5,
    decidedBy: { criterion: 'GOAL_DIFFERENCE', own: 8, next: 5 },
  });
  expect(rowFor(table, 'argentina')?.zones.map((zone) => zone.zone)).toEqual(['FINAL']);
  expect(rowFor(table, 'brazil')?.zones.map((zone) => zone.zone)).toEqual(['THIRD_PLACE_MATCH']);
});

test('1982: West Germany 1-0 Austria sent both through and Algeria home, all on four points', () => {
  const matches = games(`
    west-germany 1-2 algeria
    chile 0-1 austria
    west-germany 4-1 chile
    algeria 0-2 austria
    algeria 3-2 chile
    west-germany 1-0 austria
  `);
  const table = group('1982-06-13', matches);
  expect(table.rows.map((row) => [row.team, row.points])).toEqual([
    ['west-germany', 4],
    ['austria', 4],
    ['algeria', 4],
    ['chile', 0],
  ]);
  expect(rowFor(table, 'austria')).toMatchObject({
    decidedBy: { criterion: 'GOAL_DIFFERENCE', own: 2, next: 0 },
  });
});

test('1994: four teams on four points and no goal difference; Ireland above Italy for having beaten it', () => {
  const matches = games(`
    italy 0-1 ireland
    norway 1-0 mexico
    italy 1-0 norway
    mexico 2-1 ireland
    ireland 0-0 norway
    italy 1-1 mexico
  `);
  const table = group('1994-06-17', matches);
  expect(table.rows.map((row) => [row.team, row.points])).toEqual([
    ['mexico', 4],
    ['ireland', 4],
    ['italy', 4],
    ['norway', 4],
  ]);
  expect(rowFor(table, 'mexico')?.decidedBy?.criterion).toBe('GOALS_FOR');
  expect(rowFor(table, 'ireland')?.decidedBy).toMatchObject({
    criterion: 'HEAD_TO_HEAD_POINTS',
    own: 3,
    next: 0,
  });
  expect(rowFor(table, 'italy')?.decidedBy?.criterion).toBe('GOALS_FOR');
  expect(rowFor(table, 'italy')?.zones.map((zone) => zone.zone)).toEqual(['BEST_THIRD_PLACED']);
});

describe('2018: Japan and Senegal', () => {
  const matches = games(`
    colombia 1-2 japan
    poland 1-2 senegal
    japan 2-2 senegal
    poland 0-3 colombia
    japan 0-1 poland
    senegal 0-1 colombia
  `);

  test('were level on everything that is a result', () => {
    const table = group('2018-06-14', matches);
    expect(rowFor(table, 'japan')?.sharedWith).toEqual(['senegal']);
    expect(rowFor(table, 'japan')?.decidedBy?.text).toContain('the disciplinary record would decide');
  });

  test('were separated by fair play', () => {
    const settled = [{ above: 'japan', below: 'senegal', criterion: 'DISCIPLINARY' } as const];
    expect(rowFor(group('2018-06-14', matches, { tieBreakDecisions: settled }), 'japan')).toMatchObject({
      position: 2,
      sharedWith: [],
    });
  });
});

test('2026: the match between level teams counts before goal difference', () => {
  const matches = games(`
    a 1-0 b
    b 5-0 c
    c 1-0 a
    a 1-0 d
    b 1-0 d
    c 0-1 d
  `);
  const before = group('2022-11-20', matches);
  expect(before.rows[0]?.team).toBe('b');
  const now = group('2026-06-11', matches);
  expect(now.rows[0]?.team).toBe('a');
  expect(now.rows[0]?.decidedBy?.criterion).toBe('HEAD_TO_HEAD_POINTS');
});
