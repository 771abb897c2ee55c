/** Groups and league phases of the Champions League, with their real results. */
import { describe, expect, test } from 'vitest';
import type { PlayedMatch } from '../../src/football/match.ts';
import { rulesFor } from '../../src/football/rules/index.ts';
import { computeTable, rowFor } from '../../src/football/table.ts';
import { game, games, teamsOf } from './games.ts';

function group(start: string, matches: readonly PlayedMatch[], name = 'uefa-group-stage') {
  const rules = rulesFor(name, start);
  if (!rules) throw new Error(name);
  return computeTable(teamsOf(matches), matches, rules);
}

const GROUP_B_2018 = games(`
  barcelona 4-0 psv
  inter 2-1 tottenham
  tottenham 2-4 barcelona
  psv 1-2 inter
  psv 2-2 tottenham
  barcelona 2-0 inter
  tottenham 2-1 psv
  inter 1-1 barcelona
  psv 1-2 barcelona
  tottenham 1-0 inter
  barcelona 1-1 tottenham
  inter 1-1 psv
`);

const GROUP_F_2013 = games(`
  marseille 1-2 arsenal
  napoli 2-1 dortmund
  dortmund 3-0 marseille
  arsenal 2-0 napoli
  arsenal 1-2 dortmund
  marseille 1-2 napoli
  dortmund 0-1 arsenal
  napoli 3-2 marseille
  arsenal 2-0 marseille
  dortmund 3-1 napoli
  marseille 1-2 dortmund
  napoli 2-0 arsenal
`);

const GROUP_H_2022 = games(`
  paris 2-1 juventus
  benfica 2-0 haifa
  juventus 1-2 benfica
  haifa 1-3 paris
  juventus 3-1 haifa
  benfica 1-1 paris
  haifa 2-0 juventus
  paris 1-1 benfica
  benfica 4-3 juventus
  paris 7-2 haifa
  juventus 1-2 paris
  haifa 1-6 benfica
`);

describe('the group stage', () => {
  test('2018-19: Inter, level with Tottenham on points and goal difference of their matches, out on away goals', () => {
    const table = group('2018-09-18', GROUP_B_2018);
    expect(table.rows.map((row) => row.team)).toEqual(['barcelona', 'tottenham', 'inter', 'psv']);
    expect(rowFor(table, 'tottenham')?.decidedBy).toEqual({
      criterion: 'HEAD_TO_HEAD_AWAY_GOALS',
      own: 1,
      next: 0,
      text: 'ahead on head-to-head away goals, 1 to 0',
    });
  });

  test('under the rules since 2021-22 the same group goes by goals scored, to Tottenham as well', () => {
    const table = group('2021-09-14', GROUP_B_2018);
    expect(rowFor(table, 'tottenham')?.decidedBy).toMatchObject({ criterion: 'GOALS_FOR', own: 9, next: 6 });
  });

  test('2013-14: Napoli out with twelve points, third in the table among three', () => {
    const table = group('2013-09-17', GROUP_F_2013);
    expect(table.rows.map((row) => [row.team, row.points])).toEqual([
      ['dortmund', 12],
      ['arsenal', 12],
      ['napoli', 12],
      ['marseille', 0],
    ]);
    expect(rowFor(table, 'dortmund')?.decidedBy).toMatchObject({
      criterion: 'HEAD_TO_HEAD_GOAL_DIFFERENCE',
      own: 1,
      next: 0,
    });
    expect(rowFor(table, 'arsenal')?.decidedBy).toMatchObject({
      criterion: 'HEAD_TO_HEAD_GOAL_DIFFERENCE',
      own: 0,
      next: -1,
    });
  });
});

describe('level teams of the group stage', () => {
  test('2022-23: Benfica before Paris on away goals of the whole group', () => {
    const table = group('2022-09-06', GROUP_H_2022);
    expect(rowFor(table, 'benfica')).toMatchObject({ position: 1, points: 14 });
    expect(rowFor(table, 'paris')).toMatchObject({ position: 2, points: 14 });
    expect(rowFor(table, 'benfica')?.decidedBy?.text).toBe('ahead on away goals, 9 to 6');
    expect(rowFor(table, 'juventus')?.zones.map((zone) => zone.zone)).toEqual(['EUROPA_LEAGUE_KNOCKOUT']);
  });

  test('applies head-to-head again to those still level after the table among three', () => {
    // a, b and c are level; among the three c falls behind on points, a and b are level on everything but their own.
    const matches = games(`
      a 1-0 b
      b 2-1 a
      a 1-0 c
      c 0-0 a
      b 1-0 c
      c 0-0 b
      a 0-1 d
      d 0-0 a
      b 0-1 d
      d 0-0 b
      c 1-0 d
      d 0-1 c
    `);
    const table = group('2018-09-18', matches);
    const [first, second] = table.rows.filter((row) => row.team === 'a' || row.team === 'b');
    expect([first?.points, second?.points]).toEqual([8, 8]);
    expect(first?.team).toBe('a');
    expect(first?.decidedBy?.criterion).toBe('HEAD_TO_HEAD_AWAY_GOALS');
  });

  test('orders level teams by goal difference while they have a match to come', () => {
    const early = [
      game('a 1-0 b'),
      game('b v a'),
      game('b 5-0 c'),
      game('c v b'),
      game('a v c'),
      game('c v a'),
    ];
    const table = group('2018-09-18', early);
    expect(table.complete).toBe(false);
    expect(rowFor(table, 'b')).toMatchObject({ position: 1, decidedBy: { criterion: 'GOAL_DIFFERENCE' } });
  });
});

describe('the league phase', () => {
  const pair = games(`
    a 2-1 x
    y 0-1 a
    b 2-1 z
    w 0-1 b
  `);

  test('goes by goal difference, goals, away goals, wins and away wins while matches are to come', () => {
    const table = group('2025-09-16', [...pair, game('a v w')], 'uefa-league-phase');
    expect(table.criteria).toEqual([
      'POINTS',
      'GOAL_DIFFERENCE',
      'GOALS_FOR',
      'AWAY_GOALS',
      'WINS',
      'AWAY_WINS',
    ]);
    expect(rowFor(table, 'a')?.sharedWith).toEqual(['b']);
  });

  test('comes to the opponents’ points once all is played', () => {
    const matches = [...pair, ...games('x 3-0 y\nz 0-0 w')];
    const table = group('2025-09-16', matches, 'uefa-league-phase');
    expect(table.complete).toBe(true);
    expect(rowFor(table, 'a')).toMatchObject({
      position: 1,
      decidedBy: { criterion: 'OPPONENTS_POINTS', own: 3, next: 2 },
    });
  });

  test('leaves those level whom only discipline or the coefficient would separate, and says so', () => {
    const table = group('2025-09-16', pair, 'uefa-league-phase');
    expect(rowFor(table, 'a')).toMatchObject({ sharedWith: ['b'] });
    expect(rowFor(table, 'a')?.decidedBy?.text).toBe(
      'level with the next on all results known; the disciplinary record would decide',
    );
  });

  test('takes such a decision as a fact', () => {
    const rules = rulesFor('uefa-league-phase', '2025-09-16');
    if (!rules) throw new Error('rules');
    const settled = [{ above: 'b', below: 'a', criterion: 'COEFFICIENT' } as const];
    const table = computeTable(teamsOf(pair), pair, rules, { tieBreakDecisions: settled });
    expect(rowFor(table, 'b')).toMatchObject({ position: 1, sharedWith: [] });
    expect(rowFor(table, 'b')?.decidedBy?.text).toBe('ahead by the club coefficient');
  });
});
