import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extraTimeState,
  finalGoals,
  formatGoals,
  parseGoals,
  type Score,
  scoreFault,
  shootOutState,
  shootOutWinner,
} from '../../src/football/score.ts';
import { goals } from './games.ts';

function score(fullTime: string, parts: { halfTime?: string; aet?: string; pens?: string } = {}): Score {
  const read = (text: string | undefined) => (text === undefined ? null : goals(text));
  return {
    halfTime: read(parts.halfTime),
    fullTime: goals(fullTime),
    afterExtraTime: read(parts.aet),
    penalties: read(parts.pens),
  };
}

describe('a score', () => {
  test('is read home first', () => {
    expect(parseGoals('1-6')).toEqual({ home: 1, away: 6 });
    expect(parseGoals('36-0')).toEqual({ home: 36, away: 0 });
  });

  test.each(['', '1', '1-', '-1-2', '1–6', ' 1-6', '1-6 ', '01-2', '1-x', '1-6-2', '1000-0'])(
    'is not read from "%s"',
    (text) => {
      expect(parseGoals(text)).toBeNull();
    },
  );

  test('is the same after writing and reading', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(count, count, (home, away) => {
        expect(parseGoals(formatGoals({ home, away }))).toEqual({ home, away });
      }),
    );
  });

  test('tells a part that was not played from one whose score is not known', () => {
    const states = (of: Score) => [extraTimeState(of), shootOutState(of), shootOutWinner(of)];
    expect(states(score('2-1'))).toEqual(['NOT_PLAYED', 'NOT_PLAYED', null]);
    expect(states(score('1-1', { aet: '1-1', pens: '3-4' }))).toEqual(['TOLD', 'TOLD', 'away']);
    expect(states(score('1-1', { pens: '9-8' }))).toEqual(['NOT_PLAYED', 'TOLD', 'home']);
    expect(states({ ...score('1-1'), shootOutWinner: 'away' })).toEqual(['NOT_TOLD', 'PLAYED', 'away']);
    expect(states({ ...score('2-1'), extraTime: 'PLAYED' })).toEqual(['PLAYED', 'NOT_PLAYED', null]);
    const straight: Score = { ...score('1-1'), shootOutWinner: 'home', extraTime: 'NOT_PLAYED' };
    expect(states(straight)).toEqual(['NOT_PLAYED', 'PLAYED', 'home']);
  });

  test('ends after extra time where it was played, and the shoot-out is no part of it', () => {
    expect(finalGoals(score('2-1'))).toEqual(goals('2-1'));
    expect(finalGoals(score('3-0', { aet: '3-2' }))).toEqual(goals('3-2'));
    expect(finalGoals(score('1-1', { aet: '1-1', pens: '4-1' }))).toEqual(goals('1-1'));
  });
});

describe('a score is impossible', () => {
  test('when goals vanish after half-time or after 90 minutes', () => {
    expect(scoreFault(score('1-0', { halfTime: '0-1' }))).toBe('half-time 0-1 is above full-time 1-0');
    expect(scoreFault(score('3-0', { aet: '2-0' }))).toBe('full-time 3-0 is above extra-time 2-0');
  });

  test('when a shoot-out ends level', () => {
    expect(scoreFault(score('1-1', { aet: '1-1', pens: '4-4' }))).toBe(
      'a shoot-out is never level, but penalties are 4-4',
    );
  });

  test.each([
    ['halfTime', 'half-time'],
    ['fullTime', 'full-time'],
    ['afterExtraTime', 'extra-time'],
    ['penalties', 'penalties'],
  ])('when %s goals are no counts', (part, words) => {
    const level = score('0-0', { halfTime: '0-0', aet: '0-0', pens: '5-4' });
    for (const [home, away] of [
      [-1, 0],
      [0, -1],
      [1.5, 0],
      [0, Number.NaN],
    ])
      expect(scoreFault({ ...level, [part]: { home, away } })).toBe(
        `${words} ${home}-${away} is not two counts of goals`,
      );
  });

  test('when the goals of one side alone vanish', () => {
    expect(scoreFault(score('2-0', { halfTime: '0-1' }))).toBe('half-time 0-1 is above full-time 2-0');
    expect(scoreFault(score('0-2', { halfTime: '1-0' }))).toBe('half-time 1-0 is above full-time 0-2');
    expect(scoreFault(score('1-1', { aet: '2-0' }))).toBe('full-time 1-1 is above extra-time 2-0');
  });

  test('when a single match goes on although it was decided', () => {
    expect(scoreFault(score('2-1', { aet: '2-1' }), { single: true })).toBe(
      'extra time was played, but full-time 2-1 is not level',
    );
    expect(scoreFault(score('2-1', { pens: '5-4' }), { single: true })).toBe(
      'penalties were taken, but 2-1 is not level',
    );
    expect(scoreFault(score('1-1', { aet: '2-1', pens: '5-4' }), { single: true })).toBe(
      'penalties were taken, but 2-1 is not level',
    );
  });
});

describe('a score is possible', () => {
  test('when a single match is decided in 90 minutes, in extra time or by penalties', () => {
    expect(scoreFault(score('2-1'), { single: true })).toBeNull();
    expect(scoreFault(score('1-1', { aet: '2-1' }), { single: true })).toBeNull();
    expect(scoreFault(score('1-1', { aet: '2-2', pens: '5-4' }), { single: true })).toBeNull();
  });

  test('when a leg that is not level has extra time, since the aggregate was', () => {
    expect(scoreFault(score('2-0', { aet: '2-0', pens: '5-4' }))).toBeNull();
  });

  test('when a second leg goes to penalties without being level: Bayern lost 2-1 in Madrid in 2012', () => {
    expect(scoreFault(score('2-1', { halfTime: '2-1', aet: '2-1', pens: '1-3' }))).toBeNull();
  });

  test('when a shoot-out follows 90 minutes, as in competitions without extra time', () => {
    expect(scoreFault(score('0-0', { pens: '5-4' }), { single: true })).toBeNull();
  });

  test('when each part only adds to the one before', () => {
    const pair = fc.record({ home: fc.nat(9), away: fc.nat(9) });
    fc.assert(
      fc.property(pair, pair, pair, (first, second, third) => {
        const fullTime = { home: first.home + second.home, away: first.away + second.away };
        const afterExtraTime = { home: fullTime.home + third.home, away: fullTime.away + third.away };
        expect(scoreFault({ halfTime: first, fullTime, afterExtraTime, penalties: null })).toBeNull();
      }),
    );
  });
});
