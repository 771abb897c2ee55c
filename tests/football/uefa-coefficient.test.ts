import { describe, expect, test } from 'vitest';
import { associationCoefficient, type EuropeanEntry } from '../../src/football/uefa-coefficient.ts';
import { game, games } from './games.ts';

function entry(club: string, parts: Partial<EuropeanEntry> = {}): EuropeanEntry {
  return {
    club,
    competition: 'CHAMPIONS_LEAGUE',
    qualifying: [],
    main: [],
    position: null,
    rounds: [],
    ...parts,
  };
}

function points(start: string, ...entries: readonly EuropeanEntry[]): number | string {
  const found = associationCoefficient({ start, entries, gaps: [] });
  return found.value === null ? found.reason : found.points;
}

const NOW = '2024-07-09';

describe('the coefficient of an association', () => {
  test('Bologna brought eleven points in 2024-25: six for taking part, five from its matches', () => {
    const main = games(`
      bologna 0-0 shakhtar
      liverpool 2-0 bologna
      villa 2-0 bologna
      bologna 0-1 monaco
      bologna 1-2 lille
      benfica 0-0 bologna
      bologna 2-1 dortmund
      sporting 1-1 bologna
    `);
    expect(points(NOW, entry('bologna', { main, position: 28 }))).toBe(11);
  });

  test('is the points divided by the clubs, cut after three decimals: 175 points of eight clubs are 21.875', () => {
    const clubs = ['a', 'b', 'c'].map((club) => entry(club));
    const winner = entry('a', { main: games('a 1-0 x\na 1-1 y') });
    expect(associationCoefficient({ start: NOW, entries: [...clubs, winner], gaps: [] })).toMatchObject({
      points: 3,
      clubs: 3,
      value: 1,
    });
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((club) => entry(club));
    const drawn = entry('a', { main: games('a 1-1 x') });
    expect(associationCoefficient({ start: NOW, entries: [...seven, drawn], gaps: [] })).toMatchObject({
      value: 0.142,
    });
  });

  test('counts half in qualifying, a win after extra time as a win and a shoot-out as a draw', () => {
    const matches = [
      game('a 1-0 x'),
      game('x 1-1 a', { pens: '2-4', after90: '1-1' }),
      game('a 2-1 y', { after90: '1-1' }),
    ];
    expect(points(NOW, entry('a', { main: matches }))).toBe(5);
    expect(points(NOW, entry('a', { qualifying: matches }))).toBe(2.5);
  });

  test.each([
    ['CHAMPIONS_LEAGUE', 1, 12],
    ['CHAMPIONS_LEAGUE', 24, 6.25],
    ['CHAMPIONS_LEAGUE', 36, 6],
    ['EUROPA_LEAGUE', 1, 6],
    ['EUROPA_LEAGUE', 24, 0.25],
    ['EUROPA_LEAGUE', 25, 0],
    ['CONFERENCE_LEAGUE', 1, 4],
    ['CONFERENCE_LEAGUE', 8, 2.25],
    ['CONFERENCE_LEAGUE', 9, 2],
    ['CONFERENCE_LEAGUE', 24, 0.125],
  ] as const)('adds in the %s since 2024-25 for place %i: %d', (competition, position, bonus) => {
    expect(points(NOW, entry('a', { competition, position }))).toBe(bonus);
  });
});

describe('the bonus points of an association, and what is missing', () => {
  test('adds for rounds by the rules of the season', () => {
    const rounds = ['ROUND_OF_16', 'QUARTER_FINAL', 'SEMI_FINAL', 'FINAL'] as const;
    expect(points(NOW, entry('a', { rounds }))).toBe(6);
    expect(points('2022-06-21', entry('a', { rounds, position: 1 }))).toBe(4 + 8);
    expect(points('2022-06-21', entry('a', { competition: 'EUROPA_LEAGUE', rounds, position: 2 }))).toBe(
      2 + 4,
    );
    expect(points('2022-06-21', entry('a', { competition: 'CONFERENCE_LEAGUE', rounds, position: 1 }))).toBe(
      2 + 2,
    );
    expect(points('2015-06-30', entry('a', { competition: 'EUROPA_LEAGUE', rounds, position: 1 }))).toBe(3);
  });

  test('is unknown, with the reason, where anything is missing', () => {
    const gaps = ['Europa League not covered', 'qualifying not covered'];
    expect(associationCoefficient({ start: NOW, entries: [entry('a')], gaps })).toEqual({
      value: null,
      reason: 'Europa League not covered; qualifying not covered',
    });
    expect(points('2005-07-12', entry('a'))).toContain('before 2009-10');
    expect(points(NOW)).toContain('No club');
  });
});
