/** Going back from the store alone, over REST. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect } from '../../../src/compile/publication/collect.ts';
import { compareVersions } from '../../../src/compile/publication/compare.ts';
import { publish } from '../../../src/compile/publication/publish.ts';
import { RollbackError, rollBack } from '../../../src/compile/publication/rollback.ts';
import { FRESH_MS } from '../../../src/store/isolate/polling.ts';
import { documentKey, manifestKey, pointerKey } from '../../../src/store/keys.ts';
import { manifestIn } from '../../../src/store/manifest-text.ts';
import { StoreOpener } from '../../../src/store/open.ts';
import type { KvReader } from '../../../src/store/reader.ts';
import { logOf, type Reached, reachNamespace, readerOf } from '../../support/cloudflare/namespace.ts';
import { changesIn, factsWith } from '../../support/versions.ts';

const FOUNDED = { file: 'clubs.csv', line: 2, cells: { founded: '1898' } };
const FIFTH_GOAL = { file: 'matches/ucl/2025-26.csv', line: 3, cells: { full_time: '5-1' } };
const [first, second, third] = [factsWith(), factsWith(FOUNDED), factsWith(FOUNDED, FIFTH_GOAL)] as const;
const versions = [first, second, third].map(({ manifest }) => manifest.version);

let reached: Reached;

beforeEach(async () => {
  reached = await reachNamespace();
  for (const [at, one] of [first, second, third].entries())
    await publish(reached.target, one, { publishedAt: `2026-11-0${at + 1}T06:04:00.000Z` });
});

afterEach(() => reached[Symbol.asyncDispose]());

/** As they are told, the last published first. */
const KEPT = `Kept versions: ${versions[2]} (2026-11-03 06:04 UTC), ${versions[1]} (2026-11-02 06:04 UTC), ${versions[0]} (2026-11-01 06:04 UTC).`;

const served = (): string => manifestIn(reached.namespace.values.get(pointerKey()) ?? '').version;

test('without a name it is the version before; three keys are written, no document of the graph, one more entry', async () => {
  const { writes } = reached.namespace;
  const before = writes.length;
  const report = await rollBack(reached.target);
  expect(report).toEqual({
    from: third.manifest.version,
    version: second.manifest.version,
    writes: 3,
    changes: { added: 0, changed: 1, retracted: 0 },
  });
  expect(writes.slice(before).length).toBe(report.writes);
  expect(served()).toBe(second.manifest.version);
  expect(logOf(reached.namespace).map(({ version }) => version)).toEqual([...versions, versions[1]]);
  // And once more, it is the one before that was left.
  expect((await rollBack(reached.target)).version).toBe(third.manifest.version);
});

test('further back it says what the versions themselves say, and so does whoever asks the graph', async () => {
  const exact = await compareVersions(reached.target, third.manifest, first);
  const report = await rollBack(reached.target, { version: first.manifest.version });
  expect([report.writes, report.changes]).toEqual([3, exact?.counts]);
  const told = await changesIn(readerOf(reached.namespace), { fromVersion: third.manifest.version });
  expect(told).toEqual([
    'CHANGED club:atalanta, founded: 1898 → 1907',
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, full-time: 5-1 → 4-1',
  ]);
  // Forth again, through a publication that went back.
  await publish(reached.target, second);
  const fromFirst = await changesIn(readerOf(reached.namespace), { fromVersion: first.manifest.version });
  expect(fromFirst).toEqual(['CHANGED club:atalanta, founded: 1907 → 1898']);
});

test('a version that is not kept whole is refused, with what is gone; nothing is written', async () => {
  const { namespace, target } = reached;
  const before = namespace.writes.length;
  const back = (version: string): Promise<unknown> => rollBack(target, { version });
  await expect(back('abcdefabcdef')).rejects.toThrow(
    `There is no version abcdefabcdef, and the log has none. ${KEPT}`,
  );
  const slip = `${versions[1]?.slice(0, 11)}x`;
  await expect(back(slip)).rejects.toThrow(
    `There is no version ${slip}, and the log has none: a version has 12 hexadecimal digits. Did you mean ${versions[1]}? ${KEPT}`,
  );
  await expect(back(third.manifest.version)).rejects.toThrow('is already served');
  namespace.delete(documentKey(first.manifest.documents.catalogue ?? ''));
  await expect(back(first.manifest.version)).rejects.toThrow('is not whole; lost or damaged: catalogue.');
  namespace.delete(manifestKey(second.manifest.version));
  await expect(rollBack(target)).rejects.toThrow(RollbackError);
  await expect(rollBack(target)).rejects.toThrow(
    `Version ${versions[1]} of 2026-11-02 was deleted. Kept versions: ${versions[2]}`,
  );
  expect([namespace.writes.length, served()]).toEqual([before, third.manifest.version]);
});

test('a version with documents that are damaged is refused by name; nothing is written', async () => {
  const { namespace, target } = reached;
  const own = Object.entries(first.manifest.documents)
    .filter(([, hash]) => !third.documents.has(hash))
    .slice(0, 4);
  for (const [, hash] of own)
    namespace.put(documentKey(hash), (first.documents.get(hash) ?? '').slice(0, -1));
  const before = namespace.writes.length;
  const refused = rollBack(target, { version: first.manifest.version });
  await expect(refused).rejects.toThrow(RollbackError);
  await expect(refused).rejects.toThrow(`lost or damaged: ${own.map(([name]) => name).join(', ')}. Publish`);
  expect([namespace.writes.length, served()]).toEqual([before, third.manifest.version]);
});

test('a version whose key holds the manifest of another is refused, and is not told as kept', async () => {
  const { namespace, target } = reached;
  const [one, other] = [first, second].map(({ manifest }) => manifestKey(manifest.version));
  namespace.put(one ?? '', namespace.values.get(other ?? '') ?? '');
  const refused = rollBack(target, { version: first.manifest.version });
  await expect(refused).rejects.toThrow('cannot be read. Publish it from its facts. Kept versions: ');
  await expect(refused).rejects.not.toThrow(`${versions[0]} (`);
  expect(served()).toBe(third.manifest.version);
});

test('beside a damaged pointer a rollback says what collecting says, and which versions are kept', async () => {
  const { namespace, target } = reached;
  namespace.put(pointerKey(), '{"version":');
  const wrong = `${pointerKey()} cannot be read; publish first, which repairs it.`;
  await expect(rollBack(target)).rejects.toThrow(`${wrong} ${KEPT}`);
  await expect(collect(target, { keep: 3, maxDeletes: 900 })).rejects.toThrow(wrong);
  namespace.delete(pointerKey());
  await expect(rollBack(target)).rejects.toThrow(
    /^No version of shape \d+ is served; publish first\. Kept versions: /u,
  );
  await publish(target, third);
  expect((await rollBack(target)).version).toBe(second.manifest.version);
});

test('a running Worker serves a new version whole after its next look, and the old one after a roll-back', async () => {
  const { namespace, target } = reached;
  const reads: KvReader = {
    get: (keys) => Promise.resolve(new Map(keys.map((key) => [key, namespace.get(key)]))),
  };
  let now = 0;
  const opener = new StoreOpener(() => now);
  /** What an isolate answers that nobody had asked for a minute. */
  const answered = async () => {
    const store = await opener.open({ GRAPH: reads });
    const { clubs } = await store.catalogue();
    return [store.manifest.version, clubs.get('atalanta')?.founded];
  };
  const fourth = factsWith({ file: 'clubs.csv', line: 2, cells: { founded: '1908' } });
  expect(await answered()).toEqual([third.manifest.version, '1898']);
  await publish(target, fourth);
  expect(await answered()).toEqual([third.manifest.version, '1898']);
  now += FRESH_MS + 1;
  expect(await answered()).toEqual([fourth.manifest.version, '1908']);
  await rollBack(target);
  now += FRESH_MS + 1;
  expect(await answered()).toEqual([third.manifest.version, '1898']);
});
