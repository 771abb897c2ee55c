import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchStreaks, streaks } from '../../src/football/streak.ts';
import { game } from './games.ts';

describe('missed World Cups', () => {
  const italy: [number, boolean | null][] = [
    [2006, false],
    [2010, false],
    [2014, false],
    [2018, true],
    [2022, true],
  ];

  test('were two in a row before the play-offs of March 2026, the cycle in progress left out', () => {
    const editions = [...italy, [2026, null] as [number, boolean | null]];
    const found = streaks(editions, ([, missed]) => missed);
    expect(found.current.items.map(([year]) => year)).toEqual([2018, 2022]);
    expect(found.current.length).toBe(2);
  });

  test('were three after them', () => {
    const found = streaks([...italy, [2026, true] as [number, boolean | null]], ([, missed]) => missed);
    expect(found.current.length).toBe(3);
    expect(found.longest.items.map(([year]) => year)).toEqual([2018, 2022, 2026]);
  });

  test('that are in progress do not break a streak in the middle either', () => {
    expect(streaks([true, null, true], (held) => held).current.length).toBe(2);
  });
});

describe('a streak', () => {
  test('is not there when nothing holds', () => {
    const found = streaks([1, 2, 3], () => false);
    expect(found.current).toEqual({ length: 0, items: [] });
    expect(found.longest).toEqual({ length: 0, items: [] });
    expect(found.joint).toEqual([]);
  });

  test('is the earliest of the longest, and all of them are named', () => {
    const found = streaks(
      [1, 1, 0, 1, 0, 1, 1].map((value, at) => ({ value, at })),
      (item) => item.value === 1,
    );
    expect(found.longest.items.map((item) => item.at)).toEqual([0, 1]);
    expect(found.joint.map((one) => one.items.map((item) => item.at))).toEqual([
      [0, 1],
      [5, 6],
    ]);
    expect(found.current.items.map((item) => item.at)).toEqual([5, 6]);
  });

  test('is as long as the longest stretch found by trying all of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(true, false, null)), (items) => {
        const settled = items.filter((item) => item !== null);
        const stretches = settled.flatMap((_, from) =>
          settled.slice(from).map((__, length) => settled.slice(from, from + length + 1)),
        );
        const longest = Math.max(
          0,
          ...stretches.filter((one) => one.every(Boolean)).map((one) => one.length),
        );
        const found = streaks(items, (item) => item);
        expect(found.longest.length).toBe(longest);
        expect(found.current.length).toBe(settled.length - 1 - settled.lastIndexOf(false));
        for (const one of found.joint) expect(one.length).toBe(longest);
      }),
    );
  });
});

describe('streaks of a team', () => {
  const matches = [
    game('inter 1-0 milan', { date: '2025-01-01' }),
    game('roma 0-2 inter', { date: '2025-01-08' }),
    game('inter 1-1 como', { date: '2025-01-15' }),
    game('lazio v inter', { date: '2025-01-20', status: 'POSTPONED' }),
    game('bodo 3-1 inter', { date: '2025-01-22' }),
    game('inter 1-2 bodo', { date: '2025-01-29' }),
  ];

  test('are of many kinds', () => {
    const length = (kind: Parameters<typeof matchStreaks>[2]) => {
      const found = matchStreaks(matches, 'inter', kind);
      return [found.current.length, found.longest.length];
    };
    expect(length('WINNING')).toEqual([0, 2]);
    expect(length('UNBEATEN')).toEqual([0, 3]);
    expect(length('WINLESS')).toEqual([3, 3]);
    expect(length('LOSING')).toEqual([2, 2]);
    expect(length('DRAWING')).toEqual([0, 1]);
    expect(length('SCORING')).toEqual([5, 5]);
    expect(length('GOALLESS')).toEqual([0, 0]);
    expect(length('CLEAN_SHEETS')).toEqual([0, 2]);
    expect(length('CONCEDING')).toEqual([3, 3]);
  });

  test('go on over a match postponed and over matches of others', () => {
    const all = [...matches, game('milan 5-0 roma')];
    expect(matchStreaks(all, 'inter', 'SCORING').current.length).toBe(5);
  });

  test('a shoot-out lost does not end an unbeaten run', () => {
    const final = game('inter 1-1 milan', { pens: '2-4' });
    expect(matchStreaks([game('inter 1-0 como'), final], 'inter', 'UNBEATEN').current.length).toBe(2);
  });
});
