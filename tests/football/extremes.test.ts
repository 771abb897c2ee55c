import { describe, expect, test } from 'vitest';
import { type ExtremeKind, extremes } from '../../src/football/extremes.ts';
import { game } from './games.ts';

const MATCHES = [
  game('roma 1-7 bayern', { date: '2014-10-21' }),
  game('barcelona 6-1 roma', { date: '2015-11-24' }),
  game('atalanta 0-5 liverpool', { date: '2020-11-03' }),
  game('liverpool 0-2 atalanta', { date: '2020-11-25' }),
  game('paris 5-0 inter', { date: '2025-05-31' }),
  game('atalanta 1-6 bayern', { date: '2026-03-10' }),
  game('bayern v atalanta', { date: '2026-03-18' }),
];
const ITALIANS = ['roma', 'atalanta', 'inter'];

/** The first rank alone: one match, or several jointly. */
const recordHolders = (matches: typeof MATCHES, teams: string | readonly string[], kind: ExtremeKind) =>
  extremes(matches, teams, kind, 1);

describe('the heaviest defeat', () => {
  test('of Atalanta was a joint record on the night of Bergamo', () => {
    const holders = recordHolders(MATCHES, 'atalanta', 'HEAVIEST_DEFEAT');
    expect(
      holders.map((one) => [one.match.date, one.goalsFor, one.goalsAgainst, one.value, one.rank]),
    ).toEqual([
      ['2026-03-10', 1, 6, 5, 1],
      ['2020-11-03', 0, 5, 5, 1],
    ]);
  });

  test('of the Italians is Roma’s, and four share the second place, newest first', () => {
    const found = extremes(MATCHES, ITALIANS, 'HEAVIEST_DEFEAT');
    expect(found.map((one) => [one.rank, one.value, one.team, one.match.date])).toEqual([
      [1, 6, 'roma', '2014-10-21'],
      [2, 5, 'atalanta', '2026-03-10'],
      [2, 5, 'inter', '2025-05-31'],
      [2, 5, 'atalanta', '2020-11-03'],
      [2, 5, 'roma', '2015-11-24'],
    ]);
    expect(extremes(MATCHES, ITALIANS, 'HEAVIEST_DEFEAT', 1)).toHaveLength(1);
    expect(extremes(MATCHES, ITALIANS, 'HEAVIEST_DEFEAT', 2)).toHaveLength(5);
  });
});

test('the most goals conceded by Atalanta are six', () => {
  expect(recordHolders(MATCHES, 'atalanta', 'MOST_CONCEDED').map((one) => one.value)).toEqual([6]);
});

test('the biggest win is the heaviest defeat of the other', () => {
  const [win] = recordHolders(MATCHES, 'bayern', 'BIGGEST_WIN');
  expect(win).toMatchObject({ value: 6, goalsFor: 7, goalsAgainst: 1, team: 'bayern' });
  expect(recordHolders(MATCHES, 'inter', 'BIGGEST_WIN')).toEqual([]);
});

test('the highest-scoring match is one match, also between two of the teams', () => {
  const found = recordHolders(MATCHES, ['roma', 'bayern'], 'HIGHEST_SCORING');
  expect(found.map((one) => [one.match.id, one.value])).toEqual([['2014-10-21-roma-bayern', 8]]);
});

test('a defeat between two of the teams is one’s biggest win and the other’s heaviest defeat', () => {
  const derby = [game('milan 0-6 inter')];
  expect(recordHolders(derby, ['milan', 'inter'], 'HEAVIEST_DEFEAT').map((one) => one.team)).toEqual([
    'milan',
  ]);
  expect(recordHolders(derby, ['milan', 'inter'], 'MOST_SCORED').map((one) => one.team)).toEqual(['inter']);
});

test('a ruling is nobody’s heaviest defeat, and a draw no defeat', () => {
  const matches = [game('verona 0-0 roma', { official: '3-0' }), game('a 1-1 roma')];
  expect(recordHolders(matches, 'roma', 'HEAVIEST_DEFEAT')).toEqual([]);
  expect(recordHolders([], 'roma', 'MOST_SCORED')).toEqual([]);
});
