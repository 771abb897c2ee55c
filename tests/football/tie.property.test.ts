import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AwayGoalsRule } from '../../src/football/away-goals.ts';
import type { PlayedMatch } from '../../src/football/match.ts';
import { resolveTie } from '../../src/football/tie.ts';
import type { TieRules } from '../../src/football/tie-terms.ts';
import { game, legs } from './games.ts';

const count = fc.integer({ min: 0, max: 5 });
const awayGoals = fc.constantFrom<AwayGoalsRule>('NONE', 'REGULAR', 'REGULAR_AND_EXTRA_TIME');
const shootOut = fc.option(fc.constantFrom('5-4', '2-4'), { nil: undefined });

/** Two legs, the second perhaps with extra time and a shoot-out. */
const twoLegs = fc
  .record({
    h1: count,
    a1: count,
    h2: count,
    a2: count,
    extra: fc.option(fc.tuple(count, count)),
    pens: shootOut,
  })
  .map(({ h1, a1, h2, a2, extra, pens }) => {
    const regular = `${h2}-${a2}`;
    const second = extra
      ? game(`b ${h2 + extra[0]}-${a2 + extra[1]} a`, { after90: regular, ...(pens ? { pens } : {}) })
      : game(`b ${regular} a`);
    return legs(game(`a ${h1}-${a1} b`), second);
  });

const OTHER: Readonly<Record<string, string>> = { a: 'b', b: 'a' };

/** The same match with the names of the two sides exchanged. */
function renamed(match: PlayedMatch): PlayedMatch {
  return { ...match, home: OTHER[match.home] ?? '', away: OTHER[match.away] ?? '' };
}

describe('any tie of two legs', () => {
  const rules = awayGoals.map((rule): TieRules => ({ legs: 2, awayGoals: rule }));

  test('treats both sides alike: with the names exchanged, the winner is exchanged and nothing else', () => {
    fc.assert(
      fc.property(twoLegs, rules, (matches, rule) => {
        const tie = resolveTie(matches, rule);
        const mirrored = resolveTie(matches.map(renamed), rule);
        expect(mirrored.aggregate).toEqual(tie.aggregate);
        expect(mirrored.winner).toBe(tie.winner === null ? null : OTHER[tie.winner]);
        expect(mirrored.decidedBy).toBe(tie.decidedBy);
      }),
    );
  });

  test('has a winner exactly when it is decided, and the loser is the other', () => {
    fc.assert(
      fc.property(twoLegs, rules, (matches, rule) => {
        const tie = resolveTie(matches, rule);
        expect(tie.winner !== null).toBe(tie.status === 'DECIDED');
        expect(tie.loser).toBe(tie.winner === null ? null : OTHER[tie.winner]);
        expect(tie.decidedBy === null).toBe(tie.winner === null);
      }),
    );
  });

  test('goes to the side ahead on aggregate unless penalties were taken', () => {
    fc.assert(
      fc.property(twoLegs, rules, (matches, rule) => {
        const tie = resolveTie(matches, rule);
        if (tie.lead !== 0 && tie.decidedBy !== 'PENALTIES') expect(tie.winner).toBe(tie.leader);
        if (tie.lead === 0 && rule.awayGoals === 'NONE') {
          expect([null, 'PENALTIES']).toContain(tie.decidedBy);
        }
      }),
    );
  });

  test('is open after its first leg, whatever the score', () => {
    fc.assert(
      fc.property(twoLegs, rules, (matches, rule) => {
        const tie = resolveTie(matches.slice(0, 1), rule);
        expect(tie).toMatchObject({ status: 'OPEN', legsToPlay: 1, winner: null });
      }),
    );
  });
});
