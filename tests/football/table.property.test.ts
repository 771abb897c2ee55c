import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_SET_NAMES, rulesFor } from '../../src/football/rules/index.ts';
import type { TableRules } from '../../src/football/rules/table-rules.ts';
import { computeTable } from '../../src/football/table.ts';
import { league } from './leagues.arbitrary.ts';

const rules = fc
  .tuple(fc.constantFrom(...RULE_SET_NAMES), fc.integer({ min: 1930, max: 2027 }))
  .map(([name, year]): TableRules => {
    const found = rulesFor(name, `${year}-08-01`);
    if (!found) throw new Error(name);
    return found;
  });
const anyLeague = fc.oneof(league(true), league(false));

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('any table under any rules', () => {
  test('has as many wins as losses, goals for as against, and each place once', () => {
    fc.assert(
      fc.property(anyLeague, rules, ({ teams, matches }, set) => {
        const { rows } = computeTable(teams, matches, set);
        expect(sum(rows.map((row) => row.won))).toBe(sum(rows.map((row) => row.lost)));
        expect(sum(rows.map((row) => row.goalsFor))).toBe(sum(rows.map((row) => row.goalsAgainst)));
        expect(sum(rows.map((row) => row.drawn)) % 2).toBe(0);
        expect(rows.map((row) => row.position)).toEqual(teams.map((_, index) => index + 1));
        expect(rows.map((row) => row.team).toSorted()).toEqual([...teams].toSorted());
        for (const row of rows) {
          expect(row.won + row.drawn + row.lost).toBe(row.played);
          expect(row.points).toBe(row.won * set.winPoints + row.drawn);
        }
      }),
    );
  });

  test('is the same whatever the order of matches and teams', () => {
    fc.assert(
      fc.property(anyLeague, rules, fc.infiniteStream(fc.nat()), ({ teams, matches }, set, keys) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const tableOf = (of: readonly string[], over: typeof matches) => {
          const { matches: _asGiven, ...table } = computeTable(of, over, set);
          return table;
        };
        expect(tableOf(shuffle(teams), shuffle(matches))).toEqual(tableOf(teams, matches));
      }),
    );
  });

  test('never has a team above one with more points, but for points per match', () => {
    fc.assert(
      fc.property(anyLeague, rules, ({ teams, matches }, set) => {
        const { rows, complete } = computeTable(teams, matches, set);
        if (complete && set.primary === 'POINTS_PER_MATCH') return;
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          if (!next) continue;
          expect(row.points).toBeGreaterThanOrEqual(next.points);
          expect(row.decidedBy === null).toBe(row.points > next.points);
        }
      }),
    );
  });
});

describe('places in any table under any rules', () => {
  test('names for each two neighbours either a criterion in which the upper is better, or that nothing separates them', () => {
    fc.assert(
      fc.property(anyLeague, rules, ({ teams, matches }, set) => {
        const { rows } = computeTable(teams, matches, set);
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          if (!next || !row.decidedBy) continue;
          const { criterion, own, next: other } = row.decidedBy;
          if (criterion === null) expect(row.sharedWith).toContain(next.team);
          else expect(own ?? 1).toBeGreaterThan(other ?? 0);
        }
      }),
    );
  });

  test('shares places mutually', () => {
    fc.assert(
      fc.property(anyLeague, rules, ({ teams, matches }, set) => {
        const { rows } = computeTable(teams, matches, set);
        for (const row of rows) {
          for (const other of row.sharedWith) {
            expect(rows.find((one) => one.team === other)?.sharedWith).toContain(row.team);
          }
        }
      }),
    );
  });

  test('is the sum of its home and its away half', () => {
    fc.assert(
      fc.property(anyLeague, rules, ({ teams, matches }, set) => {
        const whole = computeTable(teams, matches, set).rows;
        const halves = (['HOME', 'AWAY'] as const).map(
          (venue) => computeTable(teams, matches, set, { venue }).rows,
        );
        for (const row of whole) {
          const parts = halves.map((rows) => rows.find((one) => one.team === row.team));
          for (const key of ['played', 'won', 'drawn', 'lost', 'goalsFor', 'points', 'toPlay'] as const) {
            expect(sum(parts.map((part) => part?.[key] ?? Number.NaN))).toBe(row[key]);
          }
        }
      }),
    );
  });
});
