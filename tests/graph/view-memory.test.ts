/** What has been worked out is kept for the next request, within bounds. */
import { expect, test } from 'vitest';
import { ViewCache } from '../../src/graph/view-cache.ts';

const season = (matches: number) => ({ matches: { size: matches } });
const always = (): boolean => true;

/** Asks for a document on days, and tells for which of them a view had to be made. */
function madeFor(
  memory: ViewCache<ReturnType<typeof season>, { day: string }>,
  document: ReturnType<typeof season>,
) {
  return (...days: readonly string[]): readonly string[] => {
    const made: string[] = [];
    for (const day of days) {
      memory.get(document, day, always, () => {
        made.push(day);
        return { day };
      });
    }
    return made;
  };
}

test('a day that is asked for again is not worked out again', () => {
  const ask = madeFor(new ViewCache(), season(189));
  expect(ask('2026-03-10', '2026-03-11', '2026-03-10')).toEqual(['2026-03-10', '2026-03-11']);
});

test('two seasons on one day have a view each', () => {
  const memory = new ViewCache<ReturnType<typeof season>, { day: string }>();
  expect(madeFor(memory, season(189))('2026-03-10')).toEqual(['2026-03-10']);
  expect(madeFor(memory, season(189))('2026-03-10')).toEqual(['2026-03-10']);
});

test('days tried one after the other do not add up, and the one that is talked about stays', () => {
  const ask = madeFor(new ViewCache(1_000), season(380));
  expect(ask('2026-03-10', '2026-01-01', '2026-03-10', '2026-01-02', '2026-03-10', '2026-01-01')).toEqual([
    '2026-03-10',
    '2026-01-01',
    '2026-01-02',
    '2026-01-01',
  ]);
});

test('a season too long to be kept is worked out each time', () => {
  expect(madeFor(new ViewCache(100), season(380))('2026-03-10', '2026-03-10')).toEqual([
    '2026-03-10',
    '2026-03-10',
  ]);
});

test('a view that no longer fits is made anew', () => {
  const memory = new ViewCache<ReturnType<typeof season>, { name: string }>();
  const document = season(10);
  memory.get(document, null, always, () => ({ name: 'old' }));
  expect(
    memory.get(
      document,
      null,
      (view) => view.name === 'new',
      () => ({ name: 'new' }),
    ),
  ).toEqual({ name: 'new' });
  expect(memory.get(document, null, always, () => ({ name: 'other' }))).toEqual({ name: 'new' });
});
