/** Rules that several folders use: kinds of stages, pairs of teams, places in pools, aggregates. */
import { expect, test } from 'vitest';
import { poolOutcome, thirdOrFourth } from '../../src/football/campaign.ts';
import { winnerOf } from '../../src/football/match.ts';
import { pairKey } from '../../src/football/meetings.ts';
import { isKnockoutStage, isTableStage } from '../../src/football/rules/stage-kinds.ts';
import { leaderOf, leadOf, sumsOf } from '../../src/football/tie.ts';
import { STAGE_KINDS } from '../../src/model/vocabularies.ts';

const kinds = Object.keys(STAGE_KINDS).map((kind) => ({ kind }));

test('a league and a group have tables, a knockout and a play-off have ties', () => {
  expect(kinds.filter(isTableStage).map(({ kind }) => kind)).toEqual(['LEAGUE', 'GROUP']);
  expect(kinds.filter(isKnockoutStage).map(({ kind }) => kind)).toEqual(['KNOCKOUT', 'PLAYOFF']);
});

test('two teams are one pair, whichever of them is at home', () => {
  expect(pairKey({ home: 'club:inter', away: 'club:milan' })).toBe(
    pairKey({ home: 'club:milan', away: 'club:inter' }),
  );
  expect(pairKey({ home: 'club:inter', away: 'club:milan' })).not.toBe(
    pairKey({ home: 'club:inter', away: 'club:roma' }),
  );
});

test('the final pool of 1950 decided four places: Sweden were third, Spain fourth', () => {
  expect([1, 2, 3, 4, 5].map(poolOutcome)).toEqual(['WINNER', 'RUNNER_UP', 'THIRD', 'FOURTH', 'FINISHED']);
});

test('the winner of a third-place match is third, the loser fourth, any other team neither', () => {
  const match = { winner: 'croatia', loser: 'morocco' };
  expect(thirdOrFourth('croatia', match)).toBe('THIRD');
  expect(thirdOrFourth('morocco', match)).toBe('FOURTH');
  expect(thirdOrFourth('france', match)).toBeNull();
  expect(thirdOrFourth('croatia', { winner: null, loser: null })).toBeNull();
});

test('after 1-6 and 4-2 the other side leads by 3 goals', () => {
  const sums = sumsOf([
    [1, 6],
    [4, 2],
  ]);
  expect(sums).toEqual([
    [1, 6],
    [5, 8],
  ]);
  expect(sums.map(leadOf)).toEqual([-5, -3]);
  expect(leaderOf([5, 8], ['atalanta', 'bayern'])).toBe('bayern');
  expect(leaderOf([8, 5], ['atalanta', 'bayern'])).toBe('atalanta');
  expect(leaderOf([2, 2], ['atalanta', 'bayern'])).toBeNull();
});

test('a shoot-out wins a match that stands alone, and not the leg before it', () => {
  const level = { home: 1, away: 1 };
  const match = {
    ...{ id: 'm', date: '2026-03-18', home: 'atalanta', away: 'bayern', neutral: false },
    ...{ status: 'PLAYED' as const, official: null },
    score: { halfTime: null, fullTime: level, afterExtraTime: level, penalties: { home: 4, away: 2 } },
  };
  expect(winnerOf({ ...match, leg: null })).toBe('atalanta');
  expect(winnerOf({ ...match, leg: 2 })).toBeNull();
});
