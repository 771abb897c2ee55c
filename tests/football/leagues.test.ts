/** Level teams in the leagues. The totals and the direct matches are real; the other matches only add up to them. */
import { describe, expect, test } from 'vitest';
import type { PlayedMatch } from '../../src/football/match.ts';
import { rulesFor } from '../../src/football/rules/index.ts';
import { computeTable, rowFor, type TableOptions } from '../../src/football/table.ts';
import { game, games, seasonOf, teamsOf } from './games.ts';

const REST = Array.from({ length: 18 }, (_, index) => `rest-${String(index + 1).padStart(2, '0')}`);

function table(name: string, start: string, matches: readonly PlayedMatch[], options?: TableOptions) {
  const rules = rulesFor(name, start);
  if (!rules) throw new Error(name);
  return computeTable(teamsOf(matches), matches, rules, options);
}

describe('La Liga 2006-07', () => {
  const matches = [
    ...seasonOf('real-madrid', REST, { won: 22, drawn: 6, lost: 8, goalsFor: 61, goalsAgainst: 37 }),
    ...seasonOf('barcelona', REST, { won: 22, drawn: 9, lost: 5, goalsFor: 75, goalsAgainst: 28 }),
    game('real-madrid 2-0 barcelona', { date: '2006-10-22' }),
    game('barcelona 3-3 real-madrid', { date: '2007-03-10' }),
  ];

  test('went to Real Madrid, level on 76 with Barcelona, on head-to-head', () => {
    const liga = table('la-liga', '2006-08-26', matches, { complete: true });
    expect(rowFor(liga, 'real-madrid')).toMatchObject({
      position: 1,
      points: 76,
      goalsFor: 66,
      goalsAgainst: 40,
    });
    expect(rowFor(liga, 'barcelona')).toMatchObject({
      position: 2,
      points: 76,
      goalsFor: 78,
      goalsAgainst: 33,
    });
    expect(rowFor(liga, 'real-madrid')?.decidedBy).toEqual({
      criterion: 'HEAD_TO_HEAD_POINTS',
      own: 4,
      next: 1,
      text: 'ahead on head-to-head points, 4 to 1',
    });
  });

  test('would have gone to Barcelona under the rules of England', () => {
    const league = table('premier-league', '2006-08-19', matches, { complete: true });
    expect(rowFor(league, 'barcelona')).toMatchObject({
      position: 1,
      decidedBy: { criterion: 'GOAL_DIFFERENCE' },
    });
  });

  test('had Barcelona ahead on goal difference as long as the second match was to come', () => {
    const before = [...matches.slice(0, -1), game('barcelona v real-madrid')];
    const liga = table('la-liga', '2006-08-26', before);
    expect(rowFor(liga, 'barcelona')).toMatchObject({ points: 75, position: 1, toPlay: 1 });
    expect(rowFor(liga, 'real-madrid')).toMatchObject({ points: 75, position: 2 });
    expect(rowFor(liga, 'barcelona')?.decidedBy?.criterion).toBe('GOAL_DIFFERENCE');
  });
});

describe('three teams level', () => {
  // All end on eight points. Over the matches among them a has nine, b and c four, c with the better difference; but in
  // the two matches between b and c alone, b has four points and c one.
  const matches = games(`
    a 1-0 b
    b 0-1 a
    a 1-0 c
    c 3-0 a
    b 1-0 c
    c 0-0 b
    a 0-1 d
    d 1-0 a
    b 1-0 d
    d 0-0 b
    c 1-0 d
    d 0-0 c
  `);
  const options = {
    deductions: [
      { team: 'a', points: 1 },
      { team: 'd', points: 6 },
    ],
  };

  test('in Spain, once a is separated, b and c start anew with their own two matches', () => {
    const liga = table('la-liga', '2022-08-12', matches, options);
    expect(liga.rows.map((row) => [row.team, row.points])).toEqual([
      ['a', 8],
      ['b', 8],
      ['c', 8],
      ['d', 2],
    ]);
    expect(rowFor(liga, 'b')?.decidedBy).toMatchObject({ criterion: 'HEAD_TO_HEAD_POINTS', own: 4, next: 1 });
  });

  test('in Italy, the one table among the three counts to its end', () => {
    const serieA = table('serie-a', '2018-08-18', matches, options);
    expect(serieA.rows.slice(0, 3).map((row) => row.team)).toEqual(['a', 'c', 'b']);
    expect(rowFor(serieA, 'c')?.decidedBy).toMatchObject({
      criterion: 'HEAD_TO_HEAD_GOAL_DIFFERENCE',
      own: 1,
      next: -1,
    });
  });
});

describe('Serie A', () => {
  test('10 March 2026: Como and Roma level on 51, goal difference decides as long as they have met only once', () => {
    const matches = [
      ...seasonOf('como', REST, { won: 14, drawn: 9, lost: 13, goalsFor: 46, goalsAgainst: 20 }),
      ...seasonOf('roma', REST, { won: 15, drawn: 3, lost: 18, goalsFor: 37, goalsAgainst: 21 }),
      game('roma 1-0 como', { date: '2025-12-15' }),
      game('como v roma', { date: '2026-03-15' }),
    ];
    const before = table('serie-a', '2025-08-23', matches);
    expect(rowFor(before, 'como')).toMatchObject({
      points: 51,
      position: 1,
      decidedBy: { criterion: 'GOAL_DIFFERENCE' },
    });
    expect(rowFor(before, 'roma')).toMatchObject({ points: 51, position: 2 });
  });

  test('2018-19: Atalanta third before Inter, both on 69, by the direct matches', () => {
    const matches = [
      ...seasonOf('atalanta', REST, { won: 19, drawn: 8, lost: 9, goalsFor: 73, goalsAgainst: 45 }),
      ...seasonOf('inter', REST, { won: 20, drawn: 8, lost: 8, goalsFor: 56, goalsAgainst: 29 }),
      game('atalanta 4-1 inter'),
      game('inter 0-0 atalanta'),
    ];
    const serieA = table('serie-a', '2018-08-18', matches, { complete: true });
    expect(rowFor(serieA, 'atalanta')).toMatchObject({
      points: 69,
      goalsFor: 77,
      goalsAgainst: 46,
      position: 1,
    });
    expect(rowFor(serieA, 'inter')).toMatchObject({ points: 69, goalsFor: 57, goalsAgainst: 33 });
    expect(rowFor(serieA, 'atalanta')?.decidedBy?.text).toBe('ahead on head-to-head points, 4 to 1');
  });
});

describe('Serie A 2022-23: Spezia and Verona level on 31 in the last safe place', () => {
  const safe = REST.slice(0, 16);
  const down = ['cremonese', 'sampdoria'];
  const twice = (one: string, other: string, result: string) => [
    game(`${one} ${result} ${other}`),
    game(`${other} ${[...result].toReversed().join('')} ${one}`),
  ];
  const matches = [
    ...safe.flatMap((one, index) => safe.slice(index + 1).flatMap((other) => twice(one, other, '0-0'))),
    ...safe.flatMap((one) => down.flatMap((other) => twice(one, other, '1-0'))),
    ...twice('cremonese', 'sampdoria', '0-0'),
    ...seasonOf('spezia', [...safe, ...down], {
      won: 5,
      drawn: 12,
      lost: 19,
      goalsFor: 29,
      goalsAgainst: 61,
    }),
    ...seasonOf('verona', [...safe, ...down], { won: 7, drawn: 9, lost: 20, goalsFor: 30, goalsAgainst: 57 }),
    game('verona 1-2 spezia', { date: '2022-11-13' }),
    game('spezia 0-0 verona', { date: '2023-03-05' }),
  ];
  const playOff = game('spezia 1-3 verona', { date: '2023-06-11', neutral: true });

  test('were to play off, although Spezia had the better direct matches', () => {
    const serieA = table('serie-a', '2022-08-13', matches);
    expect(rowFor(serieA, 'spezia')).toMatchObject({ position: 17, points: 31, sharedWith: ['verona'] });
    expect(rowFor(serieA, 'verona')).toMatchObject({ position: 18, points: 31, sharedWith: ['spezia'] });
    expect(rowFor(serieA, 'spezia')?.decidedBy?.text).toContain('a play-off match would decide');
  });

  test('Verona won the play-off and stayed up', () => {
    const serieA = table('serie-a', '2022-08-13', matches, { playOffs: [playOff] });
    expect(rowFor(serieA, 'verona')).toMatchObject({
      position: 17,
      played: 38,
      sharedWith: [],
      decidedBy: { criterion: 'PLAY_OFF', text: 'ahead by a play-off match' },
    });
    expect(rowFor(serieA, 'spezia')?.zones.map((zone) => zone.zone)).toEqual(['RELEGATION']);
  });

  test('a year before, the direct matches would have kept Spezia up', () => {
    const serieA = table('serie-a', '2021-08-21', matches);
    expect(rowFor(serieA, 'spezia')).toMatchObject({
      position: 17,
      decidedBy: { criterion: 'HEAD_TO_HEAD_POINTS', own: 4, next: 1 },
    });
  });
});

describe('Ligue 1', () => {
  test('2019-20 was broken off: Strasbourg with a match fewer is above Angers with a point more', () => {
    const matches = [
      ...seasonOf('angers', REST.slice(0, 14), {
        won: 11,
        drawn: 6,
        lost: 11,
        goalsFor: 28,
        goalsAgainst: 33,
      }),
      ...seasonOf('strasbourg', REST.slice(0, 13), {
        won: 11,
        drawn: 5,
        lost: 10,
        goalsFor: 32,
        goalsAgainst: 31,
      }),
      game('rest-14 1-0 strasbourg'),
    ];
    const ligue1 = table('ligue-1', '2019-08-09', matches, { complete: true });
    const above = rowFor(ligue1, 'strasbourg');
    expect(above).toMatchObject({ played: 27, points: 38 });
    expect(ligue1.rows[above?.position ?? 0]).toMatchObject({ team: 'angers', played: 28, points: 39 });
    expect(rowFor(ligue1, 'strasbourg')?.decidedBy?.text).toBe('ahead on points per match, 1.407 to 1.393');
  });

  test('2023-24: Metz above Lorient, level on 29 points and −23, on away goals in their matches', () => {
    const rivals = REST.slice(0, 16);
    const matches = [
      ...seasonOf('metz', rivals, { won: 7, drawn: 5, lost: 20, goalsFor: 31, goalsAgainst: 54 }),
      ...seasonOf('lorient', rivals, { won: 6, drawn: 8, lost: 18, goalsFor: 39, goalsAgainst: 62 }),
      game('lorient 2-3 metz'),
      game('metz 1-2 lorient'),
    ];
    const ligue1 = table('ligue-1', '2023-08-11', matches, { complete: true });
    expect(rowFor(ligue1, 'metz')).toMatchObject({ points: 29, goalDifference: -23 });
    expect(rowFor(ligue1, 'lorient')).toMatchObject({ points: 29, goalDifference: -23 });
    expect(rowFor(ligue1, 'metz')).toMatchObject({
      decidedBy: { criterion: 'HEAD_TO_HEAD_AWAY_GOALS', own: 3, next: 2 },
    });
  });
});

describe('England', () => {
  test('2011-12: Manchester City champions on goal difference', () => {
    const matches = [
      ...seasonOf('man-city', REST, { won: 26, drawn: 5, lost: 5, goalsFor: 86, goalsAgainst: 28 }),
      ...seasonOf('man-united', REST, { won: 28, drawn: 5, lost: 3, goalsFor: 88, goalsAgainst: 26 }),
      game('man-united 1-6 man-city'),
      game('man-city 1-0 man-united'),
    ];
    const league = table('premier-league', '2011-08-13', matches, { complete: true });
    expect(rowFor(league, 'man-city')).toMatchObject({
      points: 89,
      position: 1,
      decidedBy: { text: 'ahead on goal difference, +64 to +56' },
    });
  });

  test('1988-89: Arsenal champions on goals scored, 73 to 65, after winning 2-0 at Liverpool', () => {
    const matches = [
      ...seasonOf('arsenal', REST, { won: 21, drawn: 9, lost: 6, goalsFor: 70, goalsAgainst: 35 }),
      ...seasonOf('liverpool', REST, { won: 22, drawn: 9, lost: 5, goalsFor: 64, goalsAgainst: 25 }),
      game('arsenal 1-1 liverpool'),
      game('liverpool 0-2 arsenal'),
    ];
    const league = table('premier-league', '1988-08-27', matches, { complete: true });
    expect(rowFor(league, 'arsenal')).toMatchObject({
      points: 76,
      position: 1,
      decidedBy: { text: 'ahead on goals scored, 73 to 65' },
    });
  });

  test('head-to-head comes after goals since 2019-20 and nowhere before', () => {
    const level = games('a 1-0 b\nb 0-0 a\na 0-1 c\nc 0-0 a\nb 1-0 c\nc 0-0 b');
    const now = table('premier-league', '2024-08-16', level);
    expect(now.criteria).toContain('HEAD_TO_HEAD_POINTS');
    expect(table('premier-league', '2018-08-10', level).criteria).not.toContain('HEAD_TO_HEAD_POINTS');
  });
});

test('2022-23: Bayern champions before Dortmund on goal difference, both on 71', () => {
  const rivals = REST.slice(0, 16);
  const matches = [
    ...seasonOf('bayern', rivals, { won: 20, drawn: 7, lost: 5, goalsFor: 86, goalsAgainst: 34 }),
    ...seasonOf('dortmund', rivals, { won: 22, drawn: 4, lost: 6, goalsFor: 79, goalsAgainst: 38 }),
    game('dortmund 2-2 bayern'),
    game('bayern 4-2 dortmund'),
  ];
  const bundesliga = table('bundesliga', '2022-08-05', matches, { complete: true });
  expect(rowFor(bundesliga, 'bayern')).toMatchObject({
    points: 71,
    position: 1,
    decidedBy: { text: 'ahead on goal difference, +54 to +39' },
  });
});
