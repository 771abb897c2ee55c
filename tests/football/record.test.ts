import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRecords, EMPTY_RECORD, goalDifference, recordOf } from '../../src/football/record.ts';
import { game, games } from './games.ts';
import { league } from './leagues.arbitrary.ts';

describe('a record', () => {
  test('is won, drawn, lost and goals of one team', () => {
    const matches = games('juventus 2-0 milan\nroma 1-1 juventus\njuventus 0-3 inter\nroma 5-0 milan');
    const record = recordOf(matches, 'juventus');
    expect(record).toEqual({ played: 3, won: 1, drawn: 1, lost: 1, goalsFor: 3, goalsAgainst: 4 });
    expect(goalDifference(record)).toBe(-1);
  });

  test('has a win after extra time as a win and a shoot-out as a draw', () => {
    const matches = [
      game('juventus 3-2 galatasaray', { after90: '3-0' }),
      game('bosnia 1-1 italy', { after90: '1-1', pens: '4-1' }),
    ];
    expect(recordOf(matches, 'juventus')).toMatchObject({ won: 1, goalsFor: 3, goalsAgainst: 2 });
    expect(recordOf(matches, 'italy')).toMatchObject({ drawn: 1, lost: 0 });
  });

  test('of several teams counts both sides of a match between two of them', () => {
    const matches = games('milan 1-0 inter\natalanta 1-6 bayern\nbayern 2-2 dortmund');
    expect(recordOf(matches, ['milan', 'inter', 'atalanta'])).toEqual({
      played: 3,
      won: 1,
      drawn: 0,
      lost: 2,
      goalsFor: 2,
      goalsAgainst: 7,
    });
  });

  test('passes over matches to come and annulled ones', () => {
    const matches = [game('a v b'), game('a 9-0 b', { status: 'ANNULLED' })];
    expect(recordOf(matches, 'a')).toEqual(EMPTY_RECORD);
  });

  test('of all teams together is level', () => {
    fc.assert(
      fc.property(league(true), ({ teams, matches }) => {
        const all = recordOf(matches, teams);
        expect(all.won).toBe(all.lost);
        expect(goalDifference(all)).toBe(0);
      }),
    );
  });

  test('of two sets of teams is the sum of both', () => {
    fc.assert(
      fc.property(league(true), ({ teams, matches }) => {
        const [one, ...others] = teams;
        const parts = addRecords(recordOf(matches, one ?? ''), recordOf(matches, others));
        expect(parts).toEqual(recordOf(matches, teams));
      }),
    );
  });
});
