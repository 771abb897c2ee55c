/** How an isolate waits, with timers and where there are none. */
import { expect, test } from 'vitest';
import { NO_TIMERS, TIMERS, TimeoutError } from '../../src/store/isolate/waits.ts';

const never = new Promise<never>(() => {});

test.each([
  ['with timers', TIMERS],
  ['where there are no timers', NO_TIMERS],
])('%s, everything that a turn asks for is asked for before it is read', async (_, waits) => {
  const happened: string[] = [];
  const read = new Promise<void>((done) => waits.soon(() => done(void happened.push('read'))));
  happened.push('asked');
  await read;
  expect(happened).toEqual(['asked', 'read']);
});

test('what does not come in time is given up, and what comes is waited for', async () => {
  await expect(TIMERS.within(1, never)).rejects.toThrow(TimeoutError);
  await expect(TIMERS.within(60_000, Promise.resolve('a version'))).resolves.toBe('a version');
});

test('where there are no timers, nothing is given up', async () => {
  const late = new Promise((done) => setTimeout(() => done('a version'), 5));
  await expect(NO_TIMERS.within(1, late)).resolves.toBe('a version');
});
