import { describe, expect, test } from 'vitest';
import type { PlayedMatch } from '../../src/football/match.ts';
import { RULE_SET_NAMES, rulesFor } from '../../src/football/rules/index.ts';
import type { TableRules } from '../../src/football/rules/table-rules.ts';
import { computeTable, rowFor, type TableOptions } from '../../src/football/table.ts';
import { game, games, teamsOf } from './games.ts';

function rules(name: string, seasonStart: string): TableRules {
  const found = rulesFor(name, seasonStart);
  if (!found) throw new Error(`no rules ${name}`);
  return found;
}

const PLAIN = rules('plain', '2025-08-01');

function tableOf(matches: readonly PlayedMatch[], options?: TableOptions) {
  return computeTable(teamsOf(matches), matches, PLAIN, options);
}

const SMALL = games(`
  ajax 2-0 psv
  psv 1-1 feyenoord
  feyenoord 3-1 ajax
  psv 2-1 ajax
  feyenoord 0-0 psv
  ajax v feyenoord
`);

describe('a table', () => {
  test('sums up won, drawn, lost, goals and points', () => {
    const table = tableOf(SMALL);
    expect(table.rows.map((row) => [row.position, row.team, row.points])).toEqual([
      [1, 'feyenoord', 5],
      [2, 'psv', 5],
      [3, 'ajax', 3],
    ]);
    expect(rowFor(table, 'feyenoord')).toMatchObject({
      played: 3,
      won: 1,
      drawn: 2,
      lost: 0,
      goalsFor: 4,
      goalsAgainst: 2,
      goalDifference: 2,
      toPlay: 1,
    });
    expect(rowFor(table, 'sparta')).toBeNull();
  });

  test('says why the upper of two level teams is above', () => {
    const [first, second] = tableOf(SMALL).rows;
    expect(first?.decidedBy).toEqual({
      criterion: 'GOAL_DIFFERENCE',
      own: 2,
      next: -1,
      text: 'ahead on goal difference, +2 to −1',
    });
    expect(second?.decidedBy).toBeNull();
  });

  test('is complete once no match is to come and none is missing', () => {
    expect(tableOf(SMALL).complete).toBe(false);
    expect(tableOf(SMALL.slice(0, 5)).complete).toBe(false);
    const played = [...SMALL.slice(0, 5), game('ajax 1-1 feyenoord')];
    expect(tableOf(played).complete).toBe(true);
    expect(computeTable(['ajax'], [], PLAIN).complete).toBe(false);
  });

  test('takes off deducted points and says so; a deduction given back is negative', () => {
    const table = tableOf(SMALL, { deductions: [{ team: 'feyenoord', points: 3 }] });
    expect(rowFor(table, 'feyenoord')).toMatchObject({ position: 3, points: 2, deducted: 3 });
    const restored = [
      { team: 'feyenoord', points: 3 },
      { team: 'feyenoord', points: -3 },
    ];
    expect(rowFor(tableOf(SMALL, { deductions: restored }), 'feyenoord')).toMatchObject({
      points: 5,
      deducted: 0,
    });
  });
});

describe('the matches that a table counts, and the places in it', () => {
  test('has a home and an away half', () => {
    const home = tableOf(SMALL, { venue: 'HOME' });
    const away = tableOf(SMALL, { venue: 'AWAY' });
    expect(rowFor(home, 'psv')).toMatchObject({
      played: 2,
      points: 4,
      goalsFor: 3,
      goalsAgainst: 2,
      toPlay: 0,
    });
    expect(rowFor(away, 'psv')).toMatchObject({ played: 2, points: 1, goalsFor: 0, goalsAgainst: 2 });
    expect(rowFor(home, 'ajax')).toMatchObject({ toPlay: 1 });
    expect(rowFor(away, 'feyenoord')).toMatchObject({ toPlay: 1 });
    // What is still possible, the whole table alone tells.
    expect([tableOf(SMALL).fixtures.length, home.fixtures, away.fixtures]).toEqual([1, [], []]);
  });

  test('counts the official result and passes over annulled matches and strangers', () => {
    const table = computeTable(
      ['verona', 'roma'],
      [
        game('verona 0-0 roma', { official: '3-0' }),
        game('roma 5-0 verona', { status: 'ANNULLED' }),
        game('roma 9-0 milan'),
      ],
      PLAIN,
    );
    expect(rowFor(table, 'verona')).toMatchObject({ played: 1, points: 3, goalsFor: 3 });
    expect(rowFor(table, 'roma')).toMatchObject({ played: 1, points: 0 });
  });

  test('puts inseparable teams in the order of their ids and names them', () => {
    const table = tableOf(games('b 0-0 a'));
    expect(table.rows.map((row) => row.team)).toEqual(['a', 'b']);
    expect(table.rows.map((row) => row.sharedWith)).toEqual([['b'], ['a']]);
    expect(table.rows[0]?.decidedBy?.criterion).toBeNull();
    expect(table.rows[1]?.decidedBy).toBeNull();
  });

  test('marks the places of its cut-offs, those of the rules or others', () => {
    const own = tableOf(SMALL, { cutoffs: [{ from: 1, to: 2, zone: 'ADVANCES' }] });
    expect(own.rows.map((row) => row.zones.map((zone) => zone.zone))).toEqual([
      ['ADVANCES'],
      ['ADVANCES'],
      [],
    ]);
  });
});

test('a play-off decides between its own two teams, whoever of them was at home', () => {
  const level = games('a 2-0 b\nb 1-0 a\nc 0-0 a\nb 0-0 c\na 0-0 c\nc 0-0 b');
  const others = [game('a 3-0 c'), game('c 3-0 b')];
  const orderWith = (match: string) => {
    const playOffs = [...others, game(match)];
    return tableOf(level, { playOffs, complete: true }).rows.map(({ team }) => team);
  };
  expect(tableOf(level).rows.map(({ team }) => team)).toEqual(['a', 'b', 'c']);
  expect(orderWith('a 0-1 b')).toEqual(['b', 'a', 'c']);
  expect(orderWith('b 1-0 a')).toEqual(['b', 'a', 'c']);
  expect(orderWith('a 1-0 b')).toEqual(['a', 'b', 'c']);
});

describe('the rule sets', () => {
  test('are found by name, by the era of the season', () => {
    expect(rulesFor('serie-z', '2025-08-01')).toBeNull();
    expect(rulesFor('constructor', '2025-08-01')).toBeNull();
    expect(rules('world-cup', '1990-06-08').winPoints).toBe(2);
    expect(rules('world-cup', '1994-06-17').winPoints).toBe(3);
    expect(rules('serie-a', '1993-08-29').winPoints).toBe(2);
    expect(rules('serie-a', '1994-09-04').winPoints).toBe(3);
  });

  test.each(RULE_SET_NAMES)('%s names its regulation in every era', (name) => {
    for (let year = 1900; year <= 2030; year += 1) {
      const found = rules(name, `${year}-08-01`);
      expect(found.name).toBe(name);
      expect(found.regulation.length).toBeGreaterThan(20);
    }
  });

  test('put 36 places of the league phase into three zones', () => {
    expect(rules('uefa-league-phase', '2025-09-16').cutoffs).toEqual([
      { from: 1, to: 8, zone: 'ROUND_OF_16' },
      { from: 9, to: 24, zone: 'KNOCKOUT_PLAY_OFFS' },
      { from: 25, to: 36, zone: 'ELIMINATED' },
    ]);
  });
});
