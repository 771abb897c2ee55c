/** KV is slow, hangs or fails for hours: what an isolate holds it gives at once, and says how old it is. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from '../support/clock.ts';
import { failing, fine, hanging, lost, slow, spoiling } from '../support/faulty-kv.ts';
import { type Isolate, isolateOver, type Told } from '../support/isolate.ts';
import { answersOf, NIGHT, POINTER, published, VERSION, verdictOn } from './small.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Of each kind of address one. */
const PATHS = [
  NIGHT,
  '/q/italy-to-bodo-glimt',
  `/v/${VERSION}${NIGHT}`,
  '/graphql?query={clubs(first:2){nodes{name}}}',
  '/id/club/napoli.json',
  '/health',
  '/version',
];

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** An isolate that has answered everything, and a clock by which it lives. */
async function warmIsolate(paths: readonly string[] = [NIGHT]) {
  const [kv, clock] = [published(), new Clock()];
  const isolate = isolateOver(kv, clock);
  const right = await answersOf(isolate, paths);
  kv.reads.length = 0;
  return { kv, clock, isolate, right };
}

/** Milliseconds that pass until an answer is there. */
async function timed(clock: Clock, asking: Promise<Told>) {
  const begun = clock.time;
  let told: Told | undefined;
  void asking.then((one) => {
    told = one;
  });
  await clock.settle();
  for (let wakes = 0; told === undefined && wakes < 20; wakes++) await clock.passToNext();
  if (told === undefined) throw new Error('no answer');
  return { told, ms: clock.time - begun };
}

const staleness = ({ headers }: Told) => [headers.get('cache-status'), headers.get('age')];

const OUTAGES = {
  fails: () => failing(1),
  hangs: () => hanging,
  'is slow by 2 s': (clock: Clock) => slow(clock, 2 * SECOND),
  'has lost everything': () => spoiling(lost),
  'garbles everything': () => spoiling((text) => `${text.slice(1)} `),
};

test.each(Object.entries(OUTAGES))(
  'while KV %s, a warm isolate answers all it holds without waiting, hour by hour',
  async (name, outage) => {
    const { kv, clock, isolate, right } = await warmIsolate(PATHS);
    kv.fault = outage(clock);
    for (const ms of [11 * SECOND, 30 * SECOND]) {
      await clock.pass(ms);
      for (const path of PATHS) {
        const begun = clock.time;
        expect(verdictOn(await isolate.get(path), right.get(path))).toBe('right');
        expect(clock.time).toBe(begun);
      }
    }
    await clock.pass(HOUR);
    // Nobody asked for an hour: the first who does waits for a look, and no longer than a second.
    const { told, ms } = await timed(clock, isolate.get(NIGHT));
    expect(verdictOn(told, right.get(NIGHT))).toBe('right');
    expect(ms).toBeLessThanOrEqual(SECOND);
    for (const path of PATHS.filter((one) => one !== '/health')) {
      const begun = clock.time;
      expect(verdictOn(await isolate.get(path), right.get(path))).toBe('right');
      expect(clock.time).toBe(begun);
    }
    const isBack = name === 'is slow by 2 s';
    await clock.pass(3 * SECOND);
    expect(staleness(await isolate.get(NIGHT))[0]).toMatch(
      isBack ? /^isolate; hit$/ : /^isolate; hit; ttl=-35\d\d$/,
    );
  },
);

test('after a day without KV it has nothing to answer from, but what names its version', async () => {
  const pinned = `/v/${VERSION}${NIGHT}`;
  const { kv, clock, isolate, right } = await warmIsolate([NIGHT, pinned]);
  kv.fault = failing(1);
  await clock.pass(DAY - SECOND);
  const told = await isolate.get(NIGHT);
  expect(verdictOn(told, right.get(NIGHT))).toBe('right');
  expect(staleness(told)).toEqual(['isolate; hit; ttl=-86339', '86399']);
  await clock.pass(2 * SECOND);
  expect(verdictOn(await isolate.get(NIGHT), undefined)).toBe('refused');
  expect(verdictOn(await isolate.get('/health'), undefined)).toBe('refused');
  expect(verdictOn(await isolate.get(pinned), right.get(pinned))).toBe('right');
  kv.fault = fine;
  expect(verdictOn(await isolate.get(NIGHT), right.get(NIGHT))).toBe('right');
});

test('stale answers, health and resources say so; those of a version by its name are never stale', async () => {
  const pinned = `/v/${VERSION}${NIGHT}`;
  const { kv, clock, isolate } = await warmIsolate([NIGHT, pinned, '/id/club/napoli.json']);
  kv.fault = failing(1);
  await clock.pass(2 * MINUTE);
  expect(staleness(await isolate.get(NIGHT))).toEqual(['isolate; hit; ttl=-60', '120']);
  expect(staleness(await isolate.get('/id/club/napoli.json'))).toEqual(['isolate; fwd=miss; ttl=-60', '120']);
  expect(JSON.parse((await isolate.get('/health')).text)).toMatchObject({
    status: 'stale',
    staleSeconds: 120,
    version: VERSION,
  });
  expect(staleness(await isolate.get(pinned))).toEqual(['isolate; hit', null]);
});

test('what is computed anew from documents that are held is stale as well', async () => {
  const { kv, clock, isolate } = await warmIsolate();
  kv.fault = hanging;
  await clock.pass(2 * MINUTE);
  const { told } = await timed(clock, isolate.get('/graphql?query={clubs(first:1){nodes{name}}}'));
  expect([told.status, ...staleness(told)]).toEqual([200, 'isolate; fwd=miss; ttl=-61', '121']);
});

test('while KV is slow by 2 s a new isolate answers all the same', async () => {
  const right = await answersOf(isolateOver(published()), [NIGHT]);
  const [kv, clock] = [published(), new Clock()];
  kv.fault = slow(clock, 2 * SECOND);
  const { told, ms } = await timed(clock, isolateOver(kv, clock).get(NIGHT));
  expect(verdictOn(told, right.get(NIGHT))).toBe('right');
  expect([ms, kv.reads.length]).toEqual([6 * SECOND, 3]);
});

test('while KV hangs a new isolate gives up after five seconds', async () => {
  const [kv, clock] = [published(), new Clock()];
  kv.fault = hanging;
  const { told, ms } = await timed(clock, isolateOver(kv, clock).get(NIGHT));
  expect(verdictOn(told, undefined)).toBe('refused');
  expect(ms).toBe(5 * SECOND);
});

const together = (isolate: Isolate, count: number, path = NIGHT) =>
  Promise.all(Array.from({ length: count }, () => isolate.get(path)));

test('a hundred requests at once make one read of the pointer', async () => {
  const { kv, clock, isolate, right } = await warmIsolate();
  kv.fault = slow(clock, 300);
  for (const age of [11 * SECOND, 61 * SECOND]) {
    await clock.pass(age);
    const asking = together(isolate, 100);
    await clock.pass(SECOND);
    for (const told of await asking) expect(verdictOn(told, right.get(NIGHT))).toBe('right');
    expect(kv.reads).toEqual([[POINTER]]);
    kv.reads.length = 0;
  }
});

test('a hundred requests of a new isolate read each key once', async () => {
  const [kv, clock] = [published(), new Clock()];
  kv.fault = slow(clock, 300);
  const isolate = isolateOver(kv, clock);
  const asking = together(isolate, 100);
  await clock.pass(5 * SECOND);
  expect(new Set((await asking).map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(kv.reads.length).toBe(3);
  expect(new Set(kv.reads.flat()).size).toBe(kv.reads.flat().length);
});

test('a request that was taken away keeps no other from reading', async () => {
  const [kv, clock] = [published(), new Clock()];
  kv.fault = hanging;
  const isolate = isolateOver(kv, clock);
  void isolate.get(NIGHT);
  await clock.pass(31 * SECOND);
  kv.fault = fine;
  expect((await isolate.get(NIGHT)).status).toBe(200);
});

test('a clock that jumps by an hour changes no answer and delays no look', async () => {
  const { kv, clock, isolate, right } = await warmIsolate();
  for (const move of [HOUR, -HOUR]) {
    clock.time += move;
    expect(verdictOn(await isolate.get(NIGHT), right.get(NIGHT))).toBe('right');
    await clock.settle();
    expect(kv.readsOf(POINTER)).toBe(1);
    kv.reads.length = 0;
  }
});

test('while KV fails and the clock was put back, not every request makes a read', async () => {
  const { kv, clock, isolate } = await warmIsolate();
  kv.fault = failing(1);
  clock.time -= HOUR;
  for (let at = 0; at < 10; at++) await isolate.get(NIGHT);
  // Once, and once more since it failed at once.
  expect(kv.readsOf(POINTER)).toBe(2);
});

test('what came while a request was waiting for its turn is not read again', async () => {
  const [kv, clock] = [published(), new Clock()];
  const isolate = isolateOver(kv, clock);
  await isolate.get('/version');
  kv.reads.length = 0;
  const turns: (() => void)[] = [];
  vi.spyOn(clock, 'soon').mockImplementation((run) => void turns.push(run));
  const asking = [isolate.get(NIGHT), isolate.get(NIGHT)];
  for (let round = 0; round < 8; round++) {
    await clock.settle();
    turns.shift()?.();
  }
  expect((await Promise.all(asking)).map(({ status }) => status)).toEqual([200, 200]);
  expect(kv.reads.length).toBe(2);
});
