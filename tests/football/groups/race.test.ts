/** Which endings the matches to come allow, where rivals take points from each other. */
import { describe, expect, test } from 'vitest';
import { canAllGet, canAllStay, isLate, type Race, someChoice } from '../../../src/football/race.ts';

/** Each of the teams still has to host each other one. */
function race(teams: string, times = 1): Race {
  const pairs = [...teams].flatMap((home, at) => [...teams].slice(at + 1).map((away) => ({ home, away })));
  return { winPoints: 3, fixtures: Array.from({ length: times }, () => pairs).flat() };
}

const each = (teams: string, points: number): ReadonlyMap<string, number> =>
  new Map([...teams].map((team) => [team, points]));

describe('two rivals who meet once', () => {
  test('get a point each, or one of them three', () => {
    expect(canAllGet(each('ab', 1), race('ab'))).toBe(true);
    expect(canAllGet(each('ab', 2), race('ab'))).toBe(false);
    expect(canAllGet(new Map([...each('a', 3), ...each('b', 0)]), race('ab'))).toBe(true);
    expect(canAllGet(each('ab', 4), race('ab'))).toBe(false);
  });

  test('cannot both stay without a point', () => {
    expect(canAllStay(each('ab', 1), race('ab'))).toBe(true);
    expect(canAllStay(each('ab', 0), race('ab'))).toBe(false);
    expect(canAllStay(new Map([...each('a', 3), ...each('b', 0)]), race('ab'))).toBe(true);
    expect(canAllStay(each('a', -1), race('ab'))).toBe(false);
  });
});

test('matches against other teams are taken as won, or as lost', () => {
  const fixtures = [...race('ab').fixtures, { home: 'a', away: 'x' }, { home: 'y', away: 'b' }];
  expect(canAllGet(each('ab', 4), { winPoints: 3, fixtures })).toBe(true);
  expect(canAllGet(each('ab', 5), { winPoints: 3, fixtures })).toBe(false);
  expect(canAllStay(each('ab', 1), { winPoints: 3, fixtures })).toBe(true);
});

test('with two points for a win, a draw gives away none', () => {
  expect(canAllGet(each('ab', 2), { ...race('ab', 2), winPoints: 2 })).toBe(true);
  expect(canAllGet(each('abc', 2), { ...race('abc'), winPoints: 2 })).toBe(true);
  expect(canAllGet(each('abc', 3), { ...race('abc'), winPoints: 2 })).toBe(false);
});

test('a race with too many endings to try counts as open', () => {
  // Six who meet twice share at least sixty points: nine for each are too few.
  expect(canAllStay(each('abcdef', 9), race('abcdef', 2))).toBe(true);
  // Of three who meet once every ending is tried.
  expect(canAllStay(each('abc', 1), race('abc'))).toBe(false);
});

test('the last rounds have come once thirty matches or fewer are left', () => {
  expect(isLate(race('abcdef', 2))).toBe(true);
  expect(isLate({ winPoints: 3, fixtures: [...race('abcdef', 2).fixtures, ...race('ab').fixtures] })).toBe(
    false,
  );
  expect(isLate({ winPoints: 3, fixtures: [] })).toBe(false);
});

describe('some choice of teams', () => {
  test('is one that passes, of that many teams', () => {
    expect(someChoice(['a', 'b', 'c'], 2, (chosen) => chosen.join('') === 'ac')).toBe(true);
    expect(someChoice(['a', 'b', 'c'], 2, (chosen) => chosen.join('') === 'ca')).toBe(false);
    expect(someChoice(['a', 'b'], 0, (chosen) => chosen.length === 0)).toBe(true);
    expect(someChoice(['a'], 2, () => true)).toBe(false);
  });

  test('counts as found where there are more than 150 of them', () => {
    const teams = [...'abcdefghijklmnopqr'];
    expect(someChoice(teams.slice(0, 17), 2, () => false)).toBe(false);
    expect(someChoice(teams, 2, () => false)).toBe(true);
  });
});
