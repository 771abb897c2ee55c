import { expect, test } from 'vitest';
import { type Due, Polling, pointerReadsADay } from '../../src/store/isolate/polling.ts';

const SECOND = 1_000;

/** When an isolate looks, in seconds, that is asked every so many seconds for an hour. */
function looks(every: number): readonly (readonly [at: number, due: Due])[] {
  const polling = new Polling();
  const found: [number, Due][] = [];
  let readAt = 0;
  polling.looked(0);
  for (let at = every; at <= 3_600; at += every) {
    const due = polling.due(at * SECOND, readAt);
    if (due === 'NOT') continue;
    found.push([at, due]);
    readAt = at * SECOND;
    polling.looked(readAt);
  }
  return found;
}

test('a busy isolate looks for a new version every ten seconds, a quiet one every fifty, both after they answered', () => {
  expect(looks(0.1).slice(0, 2)).toEqual(
    [
      [10, 'BEHIND'],
      [20, 'BEHIND'],
    ].map(([at, due]) => [expect.closeTo(Number(at), 0), due]),
  );
  expect(looks(1).slice(0, 2)).toEqual([
    [25, 'BEHIND'],
    [50, 'BEHIND'],
  ]);
  expect(looks(5).slice(0, 2)).toEqual([
    [50, 'BEHIND'],
    [100, 'BEHIND'],
  ]);
});

test('one that is asked every other minute looks first, and one that nobody asks does not look', () => {
  expect(looks(120).map(([, due]) => due)).toEqual(Array.from({ length: 30 }, () => 'AHEAD'));
});

test.each([0.1, 1, 5, 30, 120])('asked every %d s it makes the reads that are foretold', (every) => {
  const foretold = pointerReadsADay(86_400 / every) / 24;
  expect(looks(every).length).toBeGreaterThan(0.7 * foretold);
  expect(looks(every).length).toBeLessThanOrEqual(foretold + 1);
});

test('twelve isolates that share the requests of a free day leave four fifths of its reads', () => {
  expect(12 * pointerReadsADay(100_000 / 12)).toBeLessThan(21_000);
  expect(pointerReadsADay(0)).toBe(0);
  // However many requests there are.
  expect(pointerReadsADay(1e9)).toBe(8_640);
});

test('what was read a day ago has to be read again', () => {
  const polling = new Polling();
  polling.looked(0);
  expect(polling.due(86_399_999, 0)).toBe('AHEAD');
  expect(polling.due(86_400_000, 0)).toBe('MUST');
});
