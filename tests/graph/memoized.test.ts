/** What is worked out once, what waits and what does not, and what an isolate forgets together. */
import { expect, test } from 'vitest';
import { daysBetween } from '../../src/football/partial-date.ts';
import { COST, documentCost, TooMuchWorkError, WorkMeter } from '../../src/graph/effort/work.ts';
import { clearIsolateCaches, isolateCache } from '../../src/graph/isolate-caches.ts';
import { memoizedByView } from '../../src/graph/memoized.ts';
import { allReady, whenReady } from '../../src/graph/promise-or-value.ts';

const view = () => ({ memo: new Map() });

test('a function works something out once for a view and a key', () => {
  const worked: string[] = [];
  const ask = memoizedByView((_: ReturnType<typeof view>, key: string) => {
    worked.push(key);
    return { key };
  });
  const [one, other] = [view(), view()];
  expect(ask(one, 'a')).toBe(ask(one, 'a'));
  expect(ask(one, 'b')).toEqual({ key: 'b' });
  expect(ask(other, 'a')).not.toBe(ask(one, 'a'));
  expect(worked).toEqual(['a', 'b', 'a']);
});

test('two functions do not take each other’s answers', () => {
  const [twice, thrice] = [2, 3].map((times) =>
    memoizedByView((_: ReturnType<typeof view>, of: number) => of * times),
  );
  const one = view();
  expect([twice?.(one, 5), thrice?.(one, 5), twice?.(one, 5)]).toEqual([10, 15, 10]);
});

test('a value that is there is used at once, a promised one when it arrives', async () => {
  expect(whenReady(2, (number) => number * 2)).toBe(4);
  const later = whenReady(Promise.resolve(2), (number) => number * 2);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toBe(4);
});

test('several values are all there at once, or are all awaited, in their order', async () => {
  expect(allReady([1, 2])).toEqual([1, 2]);
  expect(allReady([])).toEqual([]);
  const later = allReady([1, Promise.resolve(2), 3]);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toEqual([1, 2, 3]);
});

test('all that outlives a request is forgotten together', () => {
  const [one, other] = [isolateCache(new Map([['a', 1]])), isolateCache(new Set(['b']))];
  clearIsolateCaches();
  expect([one.size, other.size]).toEqual([0, 0]);
});

test.each([
  ['2026-03-10', '2026-03-18', 8],
  ['2026-03-18', '2026-03-10', -8],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-03-10', '2026-03-10', 0],
])('from %s to %s it is %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('work is done up to its limit, and no unit beyond', () => {
  const work = new WorkMeter();
  work.count(1_000_000);
  expect([work.spent, work.isOver]).toEqual([1_000_000, false]);
  const bounded = new WorkMeter();
  bounded.limit = 10;
  bounded.seen(10 / COST.matchSeen);
  expect([bounded.spent, bounded.isOver]).toEqual([10, false]);
  expect(() => bounded.count(1)).toThrow(new TooMuchWorkError('more than 10 units of work'));
  expect([bounded.spent, bounded.isOver]).toEqual([11, true]);
});

test('a document is charged once a request, by its length', () => {
  const work = new WorkMeter();
  for (const name of ['season/a', 'season/b', 'season/a']) work.once(name, documentCost(100_000));
  expect(documentCost(0)).toBe(COST.document);
  expect(documentCost(100_000)).toBe(COST.document + 100_000 * COST.character);
  expect(work.spent).toBe(2 * documentCost(100_000));
});
