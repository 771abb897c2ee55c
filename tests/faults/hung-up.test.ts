/** Nobody works on for a client that has hung up: nothing more is read, and nothing is remembered or told as a fault. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from '../support/clock.ts';
import { slow } from '../support/faulty-kv.ts';
import { isolateOver, type Told } from '../support/isolate.ts';
import { NIGHT, published, VERSION } from './small.ts';

/** Milliseconds that each read takes. */
const READ = 100;
/** Longer than any of them takes in all. */
const LONG = 20 * READ;

/** Of each kind of address one, and how many reads it takes of an isolate that has read nothing, one after the other. */
const ASKED: readonly (readonly [path: string, reads: number])[] = [
  [NIGHT, 3],
  [`/v/${VERSION}${NIGHT}`, 3],
  ['/graphql?query={club(by:{slug:"napoli"}){matches{nodes{id}}}}', 3],
  ['/id/club/napoli.json', 3],
];

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** An isolate that has read nothing, over a slow KV. */
function coldIsolate() {
  const [kv, clock] = [published(), new Clock()];
  kv.fault = slow(clock, READ);
  const isolate = isolateOver(kv, clock);
  /** Asks, and lets go while a read is under way. */
  const hangUp = async (path: string, read: number, meanwhile: () => void = () => {}) => {
    const client = new AbortController();
    const asked = isolate.get(path, { signal: client.signal });
    meanwhile();
    await clock.pass((read - 0.5) * READ);
    client.abort();
    await clock.pass(LONG);
    return asked;
  };
  const stay = async (path: string) => {
    const asked = isolate.get(path);
    await clock.pass(LONG);
    return asked;
  };
  return { kv, isolate, hangUp, stay };
}

test.each(ASKED)('%s: whoever hangs up has nothing more read', async (path, reads) => {
  for (let read = 1; read < reads; read += 1) {
    const { kv, hangUp } = coldIsolate();
    const told = await hangUp(path, read);
    expect([kv.reads.length, told.headers.get('cache-control')]).toEqual([read, 'no-store']);
  }
  expect(console.error).not.toHaveBeenCalled();
});

test.each(ASKED)(
  '%s: the next who asks is answered whole, and nothing is read twice',
  async (path, reads) => {
    const right = await coldIsolate().stay(path);
    const { kv, hangUp, stay } = coldIsolate();
    await hangUp(path, reads - 1);
    const told = await stay(path);
    expect([told.status, told.text, kv.reads.length]).toEqual([200, right.text, reads]);
  },
);

test('whoever hangs up takes nothing away from those that wait for the same', async () => {
  const right = await coldIsolate().stay(NIGHT);
  const { kv, isolate, hangUp } = coldIsolate();
  const staying: Promise<Told>[] = [];
  await hangUp(NIGHT, 2, () => staying.push(isolate.get(NIGHT)));
  const [told] = await Promise.all(staying);
  expect([told?.status, told?.text, kv.reads.length]).toEqual([200, right.text, 3]);
});

test('who asks for what is at hand is answered without a look whether the client is there', async () => {
  const { stay } = coldIsolate();
  const signal = vi.spyOn(Request.prototype, 'signal', 'get');
  await stay(NIGHT);
  expect(signal).toHaveBeenCalled();
  signal.mockClear();
  await stay('/graphql?query={club(by:{slug:"atalanta"}){name}}');
  await stay(NIGHT);
  expect(signal).not.toHaveBeenCalled();
});
