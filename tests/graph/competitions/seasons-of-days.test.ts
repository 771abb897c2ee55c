/** Seasons that may have a match on some days, found without making the others. */
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { seasonsIn } from '../../../src/graph/competitions/seasons-in.ts';
import { viewOn } from '../../support/view.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const isoDay = fc
  .date({ min: new Date('1872-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const bound = fc.option(isoDay, { nil: undefined });

test('they are those whose own days touch them', async () => {
  const view = await viewOn(null);
  const all = seasonsIn(view, {});
  fc.assert(
    fc.property(bound, bound, (from, to) => {
      const touched = all.filter(
        ({ start, end }) => (!from || !end || end >= from) && (!to || !start || start <= to),
      );
      expect(seasonsIn(view, { from, to })).toEqual(touched);
    }),
  );
});

test('on one day of thousands no other season is made', async () => {
  const view = await viewOn(null);
  const many = vi.spyOn(view.index.seasons, 'havingAny');
  const made = vi.spyOn(view.index.seasons, 'at');
  const found = seasonsIn(view, { from: '2026-03-10', to: '2026-03-10' });
  expect(found.map(({ id }) => id)).toContain('ucl-2025-26');
  expect(made).toHaveBeenCalledTimes(found.length);
  expect(many).not.toHaveBeenCalled();
});
