/** Which version a Worker serves: that of its own shape, or of the pointer that once was for all. */
import { expect, test } from 'vitest';
import { BrokenDocumentError, KvError } from '../../src/store/faults.ts';
import { CURRENT_KEY, manifestKey, pointerKey } from '../../src/store/keys.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { Clock } from '../support/clock.ts';
import { FaultyKv, slow } from '../support/faulty-kv.ts';
import { factsWith, publishedInTurn } from '../support/versions.ts';

const first = factsWith();
const second = factsWith({ file: 'clubs.csv', line: 2, cells: { founded: '1898' } });

const textOf = (values: ReadonlyMap<string, string>, key: string): string => values.get(key) ?? '';

test('where its shape has no pointer, the one that was for all shapes is followed', async () => {
  const kv = await publishedInTurn(first);
  kv.values.set(CURRENT_KEY, textOf(kv.values, pointerKey()));
  kv.values.delete(pointerKey());
  const store = await new StoreOpener().open({ GRAPH: kv });
  expect(store.manifest.version).toBe(first.manifest.version);
});

test('where its shape had one, the one for all shapes is out of date, also once its own is gone', async () => {
  const kv = await publishedInTurn(first, second);
  kv.values.set(CURRENT_KEY, textOf(kv.values, manifestKey(first.manifest.version)));
  let now = 0;
  const opener = new StoreOpener(() => now);
  expect((await opener.open({ GRAPH: kv })).manifest.version).toBe(second.manifest.version);
  kv.values.delete(pointerKey());
  now += 60_001;
  expect((await opener.open({ GRAPH: kv })).manifest.version).toBe(second.manifest.version);
});

test('after a long rest all who come while the pointer is looked at are told the new version', async () => {
  const clock = new Clock();
  const kv = new FaultyKv((await publishedInTurn(first)).values);
  const opener = new StoreOpener(clock.now, undefined, { waits: clock });
  await opener.open({ GRAPH: kv });
  for (const [key, value] of (await publishedInTurn(first, second)).values) kv.values.set(key, value);
  await clock.pass(3_600_000);
  kv.fault = slow(clock, 100);
  const opened = [opener.open({ GRAPH: kv }), opener.open({ GRAPH: kv })];
  await clock.pass(900);
  const versions = (await Promise.all(opened)).map(({ manifest }) => manifest.version);
  expect(versions).toEqual([second.manifest.version, second.manifest.version]);
});

test('a version that is pinned is opened by its name, and costs no look at the pointer', async () => {
  const kv = await publishedInTurn(first, second);
  const before = kv.reads;
  const store = await new StoreOpener().open({ GRAPH: kv, DATA_VERSION: first.manifest.version });
  expect([store.manifest.version, store.staleness, kv.reads - before]).toEqual([
    first.manifest.version,
    0,
    1,
  ]);
});

test('who publishes is told the version before and after', async () => {
  const kv = await publishedInTurn(first);
  const opener = new StoreOpener();
  await opener.open({ GRAPH: kv });
  const later = await publishedInTurn(first, second);
  for (const [key, value] of later.values) kv.values.set(key, value);
  const [before, after] = [first.manifest.version, second.manifest.version];
  expect(await opener.refresh({ GRAPH: kv })).toEqual({ before, after });
  expect(await opener.refresh({ GRAPH: kv, DATA_VERSION: before })).toEqual({ before, after: before });
});

test('what names no version was never published, and costs nothing to tell', async () => {
  const kv = await publishedInTurn(first);
  const opener = new StoreOpener();
  const reads = kv.reads;
  expect(await opener.wasPublished({ GRAPH: kv }, 'nothing')).toBe(false);
  expect(kv.reads).toBe(reads);
  expect(await opener.wasPublished({ GRAPH: kv }, first.manifest.version)).toBe(true);
  expect(await opener.wasPublished({ GRAPH: kv }, '0123456789ab')).toBe(false);
});

test('a text that names no version costs no look at the pointer', async () => {
  const kv = await publishedInTurn(first);
  const reads = kv.reads;
  await expect(new StoreOpener().openVersion({ GRAPH: kv }, 'nothing')).rejects.toThrow('12 hex digits');
  expect(kv.reads).toBe(reads);
});

/** Asks for a time later which version is served, from when a request of the second came by a fault. */
async function servedAfter(fault: Error): Promise<(time: number) => Promise<string>> {
  const kv = await publishedInTurn(first);
  let now = 0;
  const opener = new StoreOpener(() => now);
  await opener.open({ GRAPH: kv });
  for (const [key, value] of (await publishedInTurn(first, second)).values) kv.values.set(key, value);
  await opener.refresh({ GRAPH: kv });
  const store = await opener.open({ GRAPH: kv });
  expect(store.manifest.version).toBe(second.manifest.version);
  expect(store.before(fault)?.manifest.version).toBe(first.manifest.version);
  return async (time) => {
    now = time;
    return (await opener.open({ GRAPH: kv })).manifest.version;
  };
}

test('a version whose document is missing is not served for ten seconds, and the one before it is', async () => {
  const served = await servedAfter(new BrokenDocumentError('it is missing', { key: 'd/0123' }));
  expect([await served(0), await served(9_999)]).toEqual([first.manifest.version, first.manifest.version]);
  expect(await served(10_000)).toBe(second.manifest.version);
});

test('when the store fails once, the requests after are answered from the current version', async () => {
  const served = await servedAfter(new KvError('it did not answer', { key: 'd/0123' }));
  expect(await served(0)).toBe(second.manifest.version);
});
