/** The clock of an isolate is set back: nothing is waited for, avoided or taken as missing until it is there again. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from '../support/clock.ts';
import { failing, fine, hanging } from '../support/faulty-kv.ts';
import { isolateOver, type Told } from '../support/isolate.ts';
import { hasNextScore, NEXT_VERSION, NIGHT, nextVersion, POINTER, published, VERSION } from './small.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** An isolate that has answered once. */
async function warmIsolate() {
  const [kv, clock] = [published(), new Clock()];
  const isolate = isolateOver(kv, clock);
  await isolate.get(NIGHT);
  return { kv, clock, isolate };
}

/** Milliseconds that pass until an answer is there. */
async function waitOf(clock: Clock, asking: Promise<Told>): Promise<number> {
  const begun = clock.time;
  let isThere = false;
  void asking.then(() => {
    isThere = true;
  });
  await clock.settle();
  for (let wakes = 0; !isThere && wakes < 20; wakes++) await clock.passToNext();
  return clock.time - begun;
}

test('while KV hangs, answers from memory wait no more than they do by a steady clock', async () => {
  const { kv, clock, isolate } = await warmIsolate();
  kv.fault = hanging;
  await clock.pass(2 * MINUTE);
  expect(await waitOf(clock, isolate.get(NIGHT))).toBe(SECOND);
  await clock.pass(15 * SECOND);
  clock.time -= HOUR;
  for (let time = 0; time < 10; time++) {
    expect(await waitOf(clock, isolate.get(NIGHT))).toBe(0);
    await clock.pass(SECOND);
  }
});

test('what is held from a time to come says that it is stale, until a look has told that it is current', async () => {
  const { kv, clock, isolate } = await warmIsolate();
  const ageOf = async () => (await isolate.get(NIGHT)).headers.get('age');
  kv.fault = hanging;
  clock.time -= HOUR;
  expect(await ageOf()).toBe('1');
  kv.fault = fine;
  await clock.pass(MINUTE);
  await isolate.get(NIGHT);
  await clock.settle();
  expect(await ageOf()).toBeNull();
});

test('a version that was asked for too early is found once it is there', async () => {
  const { kv, clock, isolate } = await warmIsolate();
  const statusOf = async () => (await isolate.get(`/v/${NEXT_VERSION}${NIGHT}`)).status;
  expect(await statusOf()).toBe(404);
  for (const [key, text] of nextVersion()) if (key !== POINTER) kv.values.set(key, text);
  clock.time -= HOUR;
  expect(await statusOf()).toBe(200);
});

test('a version of which a document was late is served once the document is there', async () => {
  const { kv, clock, isolate } = await warmIsolate();
  const next = nextVersion();
  const late = next.filter(([, text]) => hasNextScore(text));
  for (const [key, text] of next) kv.values.set(key, text);
  for (const [key] of late) kv.values.delete(key);
  const version = async () => (await isolate.get(NIGHT)).headers.get('data-version');
  await clock.pass(51 * SECOND);
  await version();
  await clock.settle();
  expect(await version()).toBe(VERSION);
  for (const [key, text] of late) kv.values.set(key, text);
  clock.time -= HOUR;
  expect(await version()).toBe(NEXT_VERSION);
});

test('what is held from more than a day ahead is too old, since nobody knows for how long it was held', async () => {
  const { kv, clock, isolate } = await warmIsolate();
  const answer = async () => (await isolate.get(NIGHT)).status;
  kv.fault = failing(1);
  clock.time -= 23 * HOUR;
  expect(await answer()).toBe(200);
  clock.time -= 2 * HOUR;
  expect(await answer()).toBe(503);
  kv.fault = fine;
  await clock.pass(MINUTE);
  expect(await answer()).toBe(200);
});
