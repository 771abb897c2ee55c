import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuRatio, type Measured, rateRatio } from '../../bench/load/load.ts';
import { percentile, percentilesOf } from '../../bench/report/statistics.ts';

const measured = (rates: readonly number[], cpus: readonly number[]): Measured => ({
  rates,
  cpus,
  p50: 0,
  p99: 0,
  failed: 0,
});

describe('a percentile', () => {
  test('is the sample of the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([0, 0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 99, 100]);
  });

  test('of few samples is the highest', () => {
    expect(percentile([3, 1, 2], 0.99)).toBe(3);
  });

  test('is a sample, with at least that share at or below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (samples, share) => {
          const found = percentile(samples, share);
          const below = samples.filter((one) => one <= found).length;
          return samples.includes(found) && below >= share * samples.length;
        },
      ),
    );
  });
});

describe('percentiles of rounds', () => {
  test('are those of each round, and of these the one in the middle', () => {
    const round = (p99: number) => [...Array.from({ length: 98 }, () => 2), p99, 50];
    expect(percentilesOf([round(9), round(30), round(8)])).toEqual({ p50: 2, p99: 9 });
  });

  test('pass over a round in which nothing was asked', () => {
    expect(percentilesOf([[3], []])).toEqual({ p50: 3, p99: 3 });
  });
});

describe('a ratio of two Workers', () => {
  test('is taken round by round, so that a disturbed round counts little', () => {
    const ours = measured([90, 9, 85], [1, 10, 1]);
    const constant = measured([100, 100, 100], [0.9, 0.9, 0.8]);
    expect(rateRatio(ours, constant)).toBe(0.85);
    expect(cpuRatio(ours, constant)).toBe(0.8);
  });
});
