/** What is deleted, held against a walk of its own through everything in the store. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Compiled } from '../../../src/compile/compile.ts';
import { collect, DisturbedError } from '../../../src/compile/publication/collect.ts';
import { publish } from '../../../src/compile/publication/publish.ts';
import { UnreadableStoreError } from '../../../src/compile/publication/reachable.ts';
import { rollBack } from '../../../src/compile/publication/rollback.ts';
import type { KvNamespace } from '../../../src/compile/publication/target.ts';
import { listsOf } from '../../../src/documents/history.ts';
import { documentKey, manifestKey, pointerKey } from '../../../src/store/keys.ts';
import { manifestIn } from '../../../src/store/manifest-text.ts';
import { logOf, type Reached, reachNamespace, readerOf } from '../../support/cloudflare/namespace.ts';
import { changesIn, factsWith } from '../../support/versions.ts';

const DAY = 86_400_000;
const founded = (year: number): Compiled =>
  factsWith({ file: 'clubs.csv', line: 2, cells: { founded: `${year}` } });
const versions = [1900, 1901, 1902, 1903, 1904, 1905].map(founded);

let reached: Reached;

beforeEach(async () => {
  reached = await reachNamespace();
});

afterEach(() => reached[Symbol.asyncDispose]());

/** Publishes each some days after the one before. */
async function publishAll(all: readonly Compiled[], days: number): Promise<void> {
  for (const one of all) {
    const publishedAt = new Date(reached.now).toISOString();
    await publish(reached.target, one, { publishedAt });
    reached.now += days * DAY;
  }
}

const run = (keep: number, maxDeletes = 900) =>
  collect(reached.target, { keep, maxDeletes, now: reached.now });

/** Documents of some versions, and what the log at the pointer leads to. */
function needed(kept: readonly Compiled[]): ReadonlySet<string> {
  const { values } = reached.namespace;
  const { history = '' } = manifestIn(values.get(pointerKey()) ?? '');
  const publications = logOf(reached.namespace);
  return new Set([
    ...kept.map(({ manifest }) => manifestKey(manifest.version)),
    ...kept.flatMap(({ documents }) => [...documents.keys()].map(documentKey)),
    documentKey(history),
    ...publications.flatMap(listsOf).map(({ changes }) => documentKey(changes)),
    // The log before, from which this one is put together again when it is lost.
    documentKey(publications.at(-1)?.before ?? ''),
  ]);
}

const present = (): readonly string[] =>
  [...reached.namespace.values.keys()].filter((key) => key.startsWith('d/') || key.startsWith('m/')).sort();

test('exactly what no kept version reaches is deleted, and all changes can still be told', async () => {
  await publishAll(versions, 3);
  const all = present();
  const kept = versions.slice(-3);
  const report = await run(3);
  expect(present()).toEqual([...needed(kept)].sort());
  expect(report.deleted).toBe(all.length - present().length);
  expect([...report.expired].sort()).toEqual(
    versions
      .slice(0, 3)
      .map(({ manifest }) => manifest.version)
      .sort(),
  );
  expect(await run(3)).toMatchObject({ deleted: 0, left: 0 });
  const told = await changesIn(readerOf(reached.namespace), { fromVersion: versions[0]?.manifest.version });
  expect(told).toEqual(['CHANGED club:atalanta, founded: 1900 → 1905']);
  await expect(rollBack(reached.target, { version: versions[0]?.manifest.version ?? '' })).rejects.toThrow(
    'was deleted. Kept versions: ',
  );
});

test('it deletes no more than permitted, manifests first, and goes on', async () => {
  await publishAll(versions, 3);
  const before = present().length;
  const first = await run(1, 7);
  expect([first.deleted, first.expired.length]).toEqual([7, 5]);
  expect(reached.standIn.account.quotas.used.deletes).toBe(7);
  const second = await run(1, 900);
  expect(before - present().length).toBe(7 + second.deleted);
  expect(present()).toEqual([...needed(versions.slice(-1))].sort());
});

test('what was served within a day is kept however few are asked for, with the log of that hour', async () => {
  await publishAll(versions.slice(0, 2), 3);
  await publishAll(versions.slice(2), 0.2);
  const logs = logOf(reached.namespace).flatMap(({ before }) => before ?? []);
  await run(1);
  // The second was served until the third came, less than a day ago.
  for (const one of versions.slice(1))
    for (const hash of one.documents.keys()) expect(present()).toContain(documentKey(hash));
  for (const history of logs.slice(1)) expect(present()).toContain(documentKey(history));
  expect(present()).not.toContain(manifestKey(versions[0]?.manifest.version ?? ''));
});

test('a version that is written over days is kept; one that was given up is not', async () => {
  const [old, next] = versions as [Compiled, Compiled];
  await publishAll([old], 1);
  const part = await publish(reached.target, next, { maxWrites: 2 });
  expect(part.status).toBe('UNFINISHED');
  reached.now += 9 * DAY;
  const before = reached.namespace.writes.length;
  expect((await run(1)).deleted).toBe(0);
  await publishAll([next], 3);
  expect(reached.namespace.writes.length - before).toBe(part.left);

  // Somebody began another and was stopped: nobody knows of it.
  const [stray] = [...(versions[2]?.documents ?? [])].filter(([hash]) => !next.documents.has(hash));
  await reached.target.put(documentKey(stray?.[0] ?? ''), stray?.[1] ?? '');
  await run(2);
  expect(present()).toContain(documentKey(stray?.[0] ?? ''));
  reached.now += 2 * DAY;
  await run(2);
  expect(present()).not.toContain(documentKey(stray?.[0] ?? ''));
});

test('a pinned version is kept, and so is what a Worker of another shape reads', async () => {
  const [pinned, older] = versions as [Compiled, Compiled];
  await publish(reached.target, {
    ...older,
    manifest: { ...older.manifest, version: 'f'.repeat(12), schemaVersion: 5 },
  });
  await publishAll([pinned, ...versions.slice(2)], 3);
  const pins = [pinned.manifest.version];
  await collect(reached.target, { keep: 1, maxDeletes: 900, pins, now: reached.now });
  for (const one of [pinned, older])
    for (const hash of one.documents.keys()) expect(present()).toContain(documentKey(hash));
});

test('a version to keep that is not there was mistyped: nothing is deleted', async () => {
  await publishAll(versions, 3);
  const before = present();
  const options = { keep: 1, maxDeletes: 900, pins: ['zzz'], now: reached.now };
  await expect(collect(reached.target, options)).rejects.toThrow('There is no version "zzz" to keep');
  expect(present()).toEqual(before);
});

test('what cannot be read is no reason to delete: it is said, and nothing is', async () => {
  await publishAll(versions, 3);
  const [key, text] = [pointerKey(), reached.namespace.values.get(pointerKey()) ?? ''];
  const { history = '' } = manifestIn(text);
  const before = present();
  for (const [damaged, value] of [
    [key, '{'],
    [key, '{}'],
    [key, '[]'],
    // As long as before, and it still reads: of another version.
    [key, text.replace(/"version":"./u, '"version":"z')],
    [documentKey(history), '{}'],
    [manifestKey(versions[4]?.manifest.version ?? ''), '{'],
  ] as const) {
    const whole = reached.namespace.values.get(damaged) ?? '';
    reached.namespace.put(damaged, value);
    await expect(run(3)).rejects.toThrow(UnreadableStoreError);
    reached.namespace.put(damaged, whole);
  }
  expect(present()).toEqual(before);
});

test('a version that is published meanwhile stops it', async () => {
  await publishAll(versions.slice(0, 5), 3);
  const { target } = reached;
  const disturbed: KvNamespace = {
    get: (keys) => target.get(keys),
    put: (key, value) => target.put(key, value),
    list: async function* list(prefix) {
      yield* target.list(prefix);
      if (prefix === 'd/') await publish(target, versions[5] ?? founded(1906));
    },
    delete: (keys) => target.delete(keys),
  };
  await expect(collect(disturbed, { keep: 1, maxDeletes: 900, now: reached.now })).rejects.toThrow(
    DisturbedError,
  );
  expect(reached.standIn.account.quotas.used.deletes).toBe(0);
});
