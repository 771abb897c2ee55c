/** A URL that asks for today is answered as of the day in UTC, and kept by no cache beyond midnight. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { embeddedKv } from '../../support/graph.ts';
import { isolateOver } from '../../support/isolate.ts';

const NOON = '2026-03-10T12:00:00Z';
const LATE = '2026-03-10T23:59:50Z';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOON) });
});
afterEach(() => {
  vi.useRealTimers();
});

const TODAY = '/q/missed-world-cups?team=italy&asOf=today';

test('at noon it is kept as long as other answers, ten seconds before midnight for ten seconds', async () => {
  const isolate = isolateOver(await embeddedKv());
  const noon = await isolate.get(TODAY);
  expect(noon.text).toContain('"asOf":"2026-03-10"');
  expect(noon.headers.get('cache-control')).toBe('public, max-age=30');
  vi.setSystemTime(LATE);
  const late = await isolate.get(TODAY);
  expect(late.headers.get('cache-control')).toBe('public, max-age=10');
  expect(late.headers.get('cloudflare-cdn-cache-control')).toBeNull();
  expect(late.text).toBe(noon.text);
});

test('after midnight it is answered as of the new day', async () => {
  const isolate = isolateOver(await embeddedKv());
  await isolate.get(TODAY);
  vi.setSystemTime('2026-03-11T00:00:01Z');
  expect((await isolate.get(TODAY)).text).toContain('"asOf":"2026-03-11"');
});

test('that it names a version does not make today last for a year', async () => {
  const isolate = isolateOver(await embeddedKv());
  const version = (await isolate.get('/q/missed-world-cups')).headers.get('data-version');
  const pinned = await isolate.get(`/v/${version}${TODAY}`);
  expect(pinned.headers.get('cache-control')).toBe('public, max-age=30');
});

test('the day written out is answered from the same entry', async () => {
  const isolate = isolateOver(await embeddedKv());
  const first = await isolate.get(TODAY);
  expect(first.headers.get('cache-status')).toMatch(/fwd=miss/);
  for (const search of ['team=italy&asOf=2026-03-10', 'team=italy&asOf=TODAY']) {
    const again = await isolate.get(`/q/missed-world-cups?${search}`);
    expect([again.headers.get('cache-status'), again.text]).toEqual([
      expect.stringMatching(/hit/),
      first.text,
    ]);
  }
});
