/** The limit lets through what pages ask, and stops what costs more than a page may. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/edge/limits.ts';
import { billOf, dearest } from '../support/price.ts';
import { DEAR_KINDS } from './kinds.ts';
import { REALISTIC } from './realistic.ts';

describe('what pages ask is inside the limit, and does no more than its price', () => {
  test.each(Object.entries(REALISTIC))('%s', async (_name, text) => {
    const { price, work, errors } = await billOf(text);
    expect(errors).toEqual([]);
    expect(price, (await dearest(text)).join(', ')).toBeLessThanOrEqual(LIMITS.cost);
    expect(work).toBeLessThanOrEqual(price);
  });
});

describe('what is meant to cost much does no more than the limit, or is refused', () => {
  test.each(DEAR_KINDS)('%s', async (_name, text) => {
    const { price, work } = await billOf(text, {}, LIMITS.cost);
    expect(work).toBeLessThanOrEqual(Math.min(price, LIMITS.cost));
    if (price > LIMITS.cost) expect((await dearest(text)).length).toBeGreaterThan(0);
  });
});

test('there are forty of each', () => {
  expect(Object.keys(REALISTIC).length).toBeGreaterThanOrEqual(40);
  expect(DEAR_KINDS.length).toBeGreaterThanOrEqual(50);
});
