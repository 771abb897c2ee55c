/** A publication arrives in pieces, late, twice, or not at all: each answer is of one version, whole. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manifestKey } from '../../src/store/keys.ts';
import { Clock } from '../support/clock.ts';
import { failing, fine, slow } from '../support/faulty-kv.ts';
import { isolateOver, type Told } from '../support/isolate.ts';
import {
  hasNextScore,
  NEXT_VERSION,
  NIGHT,
  nextVersion,
  POINTER,
  published,
  VERSION,
  verdictOn,
} from './small.ts';

const SECOND = 1_000;
const SEASON = 'season/ucl-2025-26';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const score = ({ headers, text }: Told) => {
  const goals = /"fullTime":\{"home":(\d),"away":(\d)\}/.exec(text);
  return `${goals?.slice(1).join('-')} in ${headers.get('data-version')}`;
};
const OLD = `1-6 in ${VERSION}`;
const NEW = `1-5 in ${NEXT_VERSION}`;

/** A warm isolate, and what is to be put for the next version. */
async function serving() {
  const [kv, clock] = [published(), new Clock()];
  const isolate = isolateOver(kv, clock);
  await isolate.get(NIGHT);
  /** What is asked once the isolate has looked for a new version. */
  const looked = async (path = NIGHT): Promise<Told> => {
    await clock.pass(51 * SECOND);
    await isolate.get(NIGHT);
    await clock.settle();
    return isolate.get(path);
  };
  return { kv, clock, isolate, looked };
}

const next = nextVersion();
const pointer = next.filter(([key]) => key === POINTER);
const documents = next.filter(([key]) => key.startsWith('d/'));

test('a version that is there whole is served after the next look, without anybody waiting for it', async () => {
  const { kv, clock, isolate, looked } = await serving();
  for (const [key, text] of next) kv.values.set(key, text);
  kv.fault = slow(clock, 500);
  await clock.pass(51 * SECOND);
  const begun = clock.time;
  expect(score(await isolate.get(NIGHT))).toBe(OLD);
  expect(clock.time).toBe(begun);
  await clock.pass(5 * SECOND);
  kv.fault = fine;
  expect(score(await isolate.get(NIGHT))).toBe(NEW);
  expect(score(await looked())).toBe(NEW);
});

test('a pointer that comes before its documents leaves the version before served, until they are there', async () => {
  const { kv, looked } = await serving();
  for (const [key, text] of pointer) kv.values.set(key, text);
  // It is not taken up: who asks is answered from memory, and not by going back.
  expect((await looked()).headers.get('cache-status')).toBe('isolate; hit');
  for (let look = 0; look < 3; look++) {
    const told = await looked();
    expect([told.status, score(told)]).toEqual([200, OLD]);
  }
  for (const [key, text] of documents) kv.values.set(key, text);
  expect(score(await looked())).toBe(NEW);
});

/** The documents of the match in Bergamo: its season and the two teams. */
const late = documents.filter(([, text]) => hasNextScore(text));

/** All of the next version but the match in Bergamo. */
async function withoutMatch() {
  const given = await serving();
  for (const [key, text] of next) given.kv.values.set(key, text);
  for (const [key] of late) given.kv.values.delete(key);
  return given;
}

test('where one document is late the answer is that of the version before, and says that it is stale', async () => {
  const { kv, looked, isolate } = await withoutMatch();
  const told = await looked();
  expect([told.status, score(told)]).toEqual([200, OLD]);
  expect(told.headers.get('cache-status')).toMatch(/^isolate; hit; ttl=-\d+$/);
  expect(told.headers.get('age')).not.toBeNull();
  // Others are not answered from the version that is not whole meanwhile.
  const version = async () => (await isolate.get('/q/italy-to-bodo-glimt')).headers.get('data-version');
  expect(await version()).toBe(VERSION);
  for (const [key, text] of late) kv.values.set(key, text);
  const then = await looked();
  expect([score(then), then.headers.get('age')]).toEqual([NEW, null]);
  expect(await version()).toBe(NEXT_VERSION);
});

test('an id, and health, go back as well', async () => {
  const { kv, clock, isolate } = await serving();
  for (const [key, text] of next) kv.values.set(key, text);
  await clock.pass(51 * SECOND);
  await isolate.get(NIGHT);
  await clock.settle();
  for (const [key] of late) kv.values.delete(key);
  const told = await isolate.get('/id/match/ucl-2025-26-atalanta-bayern-1.json');
  expect([told.status, told.headers.get('data-version')]).toEqual([200, VERSION]);
  expect(JSON.parse((await isolate.get('/health')).text)).toMatchObject({
    status: 'stale',
    version: VERSION,
  });
});

test('where KV fails on a document of the new version, that request alone goes back', async () => {
  const { kv, clock, isolate } = await serving();
  for (const [key, text] of next) kv.values.set(key, text);
  await clock.pass(51 * SECOND);
  await isolate.get(NIGHT);
  await clock.settle();
  kv.fault = failing(1);
  expect(score(await isolate.get(NIGHT))).toBe(OLD);
  kv.fault = fine;
  expect(score(await isolate.get(NIGHT))).toBe(NEW);
});

test('a request for a named version is refused, and never answered from another version', async () => {
  const { isolate, looked } = await withoutMatch();
  await looked();
  expect(verdictOn(await isolate.get(`/v/${NEXT_VERSION}${NIGHT}`), undefined)).toBe('refused');
  expect(score(await isolate.get(`/v/${VERSION}${NIGHT}`))).toBe(OLD);
});

test('a new isolate that finds a pointer before its documents refuses, and answers once they are there', async () => {
  const kv = published();
  for (const [key, text] of pointer) kv.values.set(key, text);
  const isolate = isolateOver(kv);
  expect(verdictOn(await isolate.get(NIGHT), undefined)).toBe('refused');
  for (const [key, text] of documents) kv.values.set(key, text);
  expect(score(await isolate.get(NIGHT))).toBe(NEW);
});

test.each([
  ['gone', (kv: Map<string, string>) => kv.delete(POINTER)],
  ['cut', (kv: Map<string, string>) => kv.set(POINTER, (kv.get(POINTER) ?? '').slice(0, -9))],
  ['of another shape', (kv: Map<string, string>) => kv.set(POINTER, '{"version":"x","schemaVersion":99}')],
  [
    'with one digit of a hash changed',
    (kv: Map<string, string>) =>
      kv.set(
        POINTER,
        (kv.get(POINTER) ?? '').replace(
          /("hash":")(.)/,
          (_, head, digit) => `${head}${digit === '0' ? '1' : '0'}`,
        ),
      ),
  ],
  [
    'with one letter of a name changed',
    (kv: Map<string, string>) =>
      kv.set(POINTER, (kv.get(POINTER) ?? '').replace(SEASON, 'season/ucl-2025-27')),
  ],
])('a pointer that is %s changes nothing for an isolate that has read one', async (_, spoil) => {
  const { kv, looked } = await serving();
  spoil(kv.values);
  const told = await looked();
  expect([told.status, score(told)]).toEqual([200, OLD]);
});

test('an old pointer that comes back serves the old version whole, and the new one when it is seen again', async () => {
  const { kv, looked } = await serving();
  const old = kv.values.get(POINTER) ?? '';
  for (const [key, text] of next) kv.values.set(key, text);
  expect(score(await looked())).toBe(NEW);
  kv.values.set(POINTER, old);
  expect(score(await looked())).toBe(OLD);
  for (const [key, text] of pointer) kv.values.set(key, text);
  expect(score(await looked())).toBe(NEW);
});

test('the same pointer read again is the same manifest: nothing is parsed or hashed anew', async () => {
  const { looked } = await serving();
  const digest = vi.spyOn(crypto.subtle, 'digest');
  await looked();
  expect(digest).not.toHaveBeenCalled();
});

test('whoever publishes makes it seen at once, and the front cache forget, also where it was seen before', async () => {
  const { kv, clock } = await serving();
  const token = 'of-the-publisher';
  const invalidated: unknown[] = [];
  const isolate = isolateOver(
    kv,
    clock,
    { INVALIDATION_TOKEN: token },
    {
      invalidate: async (what: unknown) => {
        invalidated.push(what);
        return { success: true };
      },
    },
  );
  await isolate.get(NIGHT);
  for (const [key, text] of next) kv.values.set(key, text);
  const ask = async (scheme: string) =>
    JSON.parse(
      (await isolate.get('/invalidate', { method: 'POST', headers: { authorization: `${scheme} ${token}` } }))
        .text,
    );
  expect(await ask('Bearer')).toEqual({ before: VERSION, after: NEXT_VERSION, frontCache: true });
  expect(score(await isolate.get(NIGHT))).toBe(NEW);
  expect(await ask('bearer')).toEqual({ before: NEXT_VERSION, after: NEXT_VERSION, frontCache: true });
  expect(invalidated).toEqual([{ tags: ['current'] }, { tags: ['current'] }]);
});

test('what follows the version served is tagged so, and what names its version is not', async () => {
  const { isolate } = await serving();
  const tagsOf = async (path: string) => (await isolate.get(path)).headers.get('cache-tag');
  expect(await tagsOf(NIGHT)).toBe(`data-${VERSION},current`);
  expect(await tagsOf('/id/club/napoli.json')).toBe(`data-${VERSION},current`);
  expect(await tagsOf('/version')).toBe('current');
  expect(await tagsOf(`/v/${VERSION}${NIGHT}`)).toBe(`data-${VERSION}`);
});

test('invalidating while the pointer cannot be read is refused as everything is', async () => {
  const kv = published();
  const isolate = isolateOver(kv, undefined, { INVALIDATION_TOKEN: 't' });
  await isolate.get(NIGHT);
  kv.fault = failing(1);
  const told = await isolate.get('/invalidate', { method: 'POST', headers: { authorization: 'Bearer t' } });
  expect(verdictOn(told, undefined)).toBe('refused');
});

test('versions that nobody published cost a few reads, however many ask, and hide none that were', async () => {
  const [kv, clock] = [published(), new Clock()];
  const isolate = isolateOver(kv, clock);
  await isolate.get(NIGHT);
  kv.reads.length = 0;
  const statusOf = async (version: string) => (await isolate.get(`/v/${version}${NIGHT}`)).status;
  for (let time = 0; time < 50; time++) expect(await statusOf('abcabcabcabc')).toBe(404);
  // The look-up, and the log, which tells a version that is kept no longer.
  expect(kv.reads.length).toBe(2);
  for (let number = 0; number < 500; number++) await statusOf(`${100_000_000_000 + number}`);
  // Ten look-ups a minute, and the log once.
  expect(kv.reads.length).toBe(11);
  expect(await statusOf('500000000000')).toBe(503);
  for (const shape of ['ABCABCABCABC', 'abc', 'current', '0123456789abc', '%2e%2e']) await statusOf(shape);
  expect(kv.reads.length).toBe(11);
  expect(await statusOf(VERSION)).toBe(200);
  await clock.pass(61 * SECOND);
  expect(await statusOf('500000000000')).toBe(404);
});

test('a version of the log is found also when many others were looked for', async () => {
  const [kv, clock] = [published(), new Clock()];
  const isolate = isolateOver(kv, clock);
  const log = JSON.parse((await isolate.get('/q/what-was-published')).text);
  const earlier: string = log.data.dataset.versions.nodes.at(-1).version;
  expect(earlier).not.toBe(VERSION);
  const manifest = (kv.values.get(manifestKey(VERSION)) ?? '')
    .replace(/^\{"sum":"\w+",/, '{')
    .replace(VERSION, earlier);
  kv.values.set(manifestKey(earlier), manifest);
  for (let number = 0; number < 50; number++) await isolate.get(`/v/${100_000_000_000 + number}${NIGHT}`);
  expect((await isolate.get(`/v/${earlier}${NIGHT}`)).status).toBe(200);
});

test('a version that was not there is looked for again a minute later, and the location has forgotten as well', async () => {
  const [kv, clock] = [published(), new Clock()];
  const isolate = isolateOver(kv, clock);
  await isolate.get(NIGHT);
  expect((await isolate.get(`/v/${NEXT_VERSION}${NIGHT}`)).status).toBe(404);
  const lookedUp = kv.reads.findIndex((keys) => keys.includes(manifestKey(NEXT_VERSION)));
  expect(kv.cacheTtls[lookedUp]).toBe(60);
  for (const [key, text] of next) if (key !== POINTER) kv.values.set(key, text);
  await clock.pass(61 * SECOND);
  expect(score(await isolate.get(`/v/${NEXT_VERSION}${NIGHT}`))).toBe(NEW);
});
