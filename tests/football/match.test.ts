import { describe, expect, test } from 'vitest';
import {
  compareMatches,
  countingGoals,
  fieldGoals,
  isToCome,
  matchWinner,
  opponentOf,
  resultFor,
  shootOutWinnerOf,
} from '../../src/football/match.ts';
import { game, goals } from './games.ts';

describe('what a match was for a team', () => {
  test('a win for one is a loss for the other', () => {
    const match = game('atalanta 1-6 bayern', { halfTime: '0-3' });
    expect(resultFor(match, 'atalanta')).toBe('LOSS');
    expect(resultFor(match, 'bayern')).toBe('WIN');
    expect(resultFor(match, 'inter')).toBeNull();
    expect(opponentOf(match, 'bayern')).toBe('atalanta');
  });

  test('a win after extra time is a win', () => {
    const match = game('juventus 3-2 galatasaray', { after90: '3-0' });
    expect(resultFor(match, 'juventus')).toBe('WIN');
  });

  test('a match that a shoot-out follows is a draw, and still has somebody who prevails', () => {
    const zenica = game('bosnia-and-herzegovina 1-1 italy', { after90: '1-1', pens: '4-1' });
    expect(resultFor(zenica, 'italy')).toBe('DRAW');
    expect(resultFor(zenica, 'bosnia-and-herzegovina')).toBe('DRAW');
    expect(matchWinner(zenica)).toBe('bosnia-and-herzegovina');
  });

  test('a shoot-out of which only the winner is known has somebody who prevails as well', () => {
    const rabat = game('nigeria 1-1 dr-congo', { shootOutWinner: 'away' });
    expect(resultFor(rabat, 'nigeria')).toBe('DRAW');
    expect(matchWinner(rabat)).toBe('dr-congo');
    expect(shootOutWinnerOf(rabat)).toBe('dr-congo');
    expect(shootOutWinnerOf({ ...rabat, official: { home: 3, away: 0 } })).toBeNull();
    expect(shootOutWinnerOf(game('spain 2-1 italy'))).toBeNull();
  });
});

describe('the result that counts', () => {
  const verona = game('verona 0-0 roma', { official: '3-0' });

  test('is the official one: Verona–Roma 2020 ended 0-0 and was awarded 3-0', () => {
    expect(countingGoals(verona)).toEqual(goals('3-0'));
    expect(fieldGoals(verona)).toEqual(goals('0-0'));
    expect(resultFor(verona, 'roma')).toBe('LOSS');
    expect(matchWinner(verona)).toBe('verona');
  });

  test('gave Morocco the final of 2026 that Senegal had won in extra time', () => {
    const final = game('morocco 0-1 senegal', { after90: '0-0', official: '3-0' });
    expect(matchWinner(final)).toBe('morocco');
    expect(resultFor(final, 'senegal')).toBe('LOSS');
  });

  test('replaces a shoot-out as well', () => {
    expect(matchWinner(game('a 1-1 b', { pens: '5-4', official: '0-3' }))).toBe('b');
    expect(matchWinner(game('a 1-1 b', { pens: '5-4', official: '0-0' }))).toBeNull();
  });

  test('does not exist for a match that is annulled, cancelled or broken off without a ruling', () => {
    for (const status of ['ANNULLED', 'CANCELLED', 'ABANDONED'] as const) {
      const match = game('bastia 0-0 lyon', { status });
      expect(countingGoals(match)).toBeNull();
      expect(resultFor(match, 'lyon')).toBeNull();
      expect(isToCome(match)).toBe(false);
    }
  });

  test('is the ruling where a match was broken off', () => {
    const match = game('bastia 0-0 lyon', { status: 'ABANDONED', official: '0-3' });
    expect(resultFor(match, 'lyon')).toBe('WIN');
  });
});

test('a match is to come until it has a result or will never have one', () => {
  expect(isToCome(game('como v roma'))).toBe(true);
  expect(isToCome(game('como v roma', { status: 'POSTPONED' }))).toBe(true);
  expect(isToCome(game('como v roma', { status: 'CANCELLED' }))).toBe(false);
  expect(isToCome(game('como 2-1 roma'))).toBe(false);
});

test('matches are in order of day, then leg', () => {
  const early = game('a 1-0 b', { date: '2026-03-10', leg: 1 });
  const late = game('b 1-0 a', { date: '2026-03-18', leg: 2 });
  expect([late, early].toSorted(compareMatches)).toEqual([early, late]);
});
