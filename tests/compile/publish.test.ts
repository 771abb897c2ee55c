import { expect, test } from 'vitest';
import { compileGraph } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { documentKey, pointerKey, SCHEMA_VERSION } from '../../src/store/keys.ts';
import { manifestIn, readManifest } from '../../src/store/manifest-text.ts';
import { type Mistake, withFacts } from '../support/facts.ts';
import { askIn, DATA_DIR, embedded } from '../support/graph.ts';
import { MemoryKv } from '../support/memory-kv.ts';

const compiledWith = (...mistakes: Mistake[]) => withFacts(mistakes, compileGraph);

const FIFTH_GOAL: Mistake = {
  file: 'matches/ucl/2025-26.csv',
  line: 3,
  cells: { full_time: '5-1' },
};

const versionIn = (kv: MemoryKv): string => readManifest(kv.values.get(pointerKey()) ?? '{}').version;

test('two builds of the same facts are the same bytes', () => {
  const again = compileGraph(DATA_DIR);
  expect(again.manifest).toEqual(embedded().manifest);
  expect([...again.documents]).toEqual([...embedded().documents]);
});

test('a first publication writes every document, the manifest and the pointer', async () => {
  const kv = new MemoryKv();
  const compiled = compiledWith();
  const report = await publish(kv, compiled);
  expect(report).toEqual({
    status: 'PUBLISHED',
    version: compiled.manifest.version,
    written: 9,
    kept: 0,
    repaired: 0,
    isLogRepaired: false,
    documents: 9,
    bytes: report.bytes,
    writes: 13,
    left: 0,
    changes: null,
  });
  // Nine documents, the log, the manifest, the claim and the pointer.
  expect(kv.writes).toBe(13);
  expect(versionIn(kv)).toBe(compiled.manifest.version);
});

test('a corrected score writes what changed: the season, the two teams and the days', async () => {
  const kv = new MemoryKv();
  await publish(kv, compiledWith());
  const report = await publish(kv, compiledWith(FIFTH_GOAL));
  expect([report.written, report.kept]).toEqual([4, 5]);
});

test('publishing what is served already writes nothing', async () => {
  const kv = new MemoryKv();
  await publish(kv, compiledWith());
  const before = new Map(kv.values);
  const reads = kv.reads;
  const { written, kept, changes } = await publish(kv, compiledWith());
  expect({ written, kept, changes }).toEqual({
    written: 0,
    kept: 9,
    changes: { added: 0, changed: 0, retracted: 0 },
  });
  expect([kv.writes, kv.values]).toEqual([13, before]);
  // The pointer and the claim.
  expect(kv.reads - reads).toBe(1);
});

test('a data set of an older shape is replaced, and the log goes on', async () => {
  const kv = new MemoryKv();
  await publish(kv, compiledWith());
  const { documents: _, ...head } = manifestIn(kv.values.get(pointerKey()) ?? '');
  const older = { ...head, version: 'v0', schemaVersion: 3, documents: { catalogue: 'c1' } };
  kv.values.set(pointerKey(), JSON.stringify(older));
  const report = await publish(kv, compiledWith(FIFTH_GOAL));
  expect([report.written, report.kept, report.changes]).toEqual([4, 5, null]);
  const { history = '' } = manifestIn(kv.values.get(pointerKey()) ?? '');
  expect(JSON.parse(kv.values.get(documentKey(history)) ?? '').publications).toHaveLength(2);
});

test('data of two shapes lie side by side, whichever came first: a Worker finds its own, and the log goes on', async () => {
  for (const shape of [SCHEMA_VERSION - 1, SCHEMA_VERSION + 1]) {
    for (const isFirst of [true, false]) {
      const kv = new MemoryKv();
      const own = compiledWith();
      const other = { ...own, manifest: { ...own.manifest, version: 'f'.repeat(12), schemaVersion: shape } };
      for (const one of isFirst ? [other, own] : [own, other]) await publish(kv, one);
      expect((await askIn(kv, '{ dataset { version } }')).data).toEqual({
        dataset: { version: own.manifest.version },
      });
      expect(manifestIn(kv.values.get(pointerKey(shape)) ?? '')).toMatchObject(other.manifest);
      const { history = '' } = manifestIn(kv.values.get(pointerKey(isFirst ? SCHEMA_VERSION : shape)) ?? '');
      expect(JSON.parse(kv.values.get(documentKey(history)) ?? '').publications).toHaveLength(2);
    }
  }
});

test('a damaged pointer is replaced', async () => {
  const kv = new MemoryKv();
  await publish(kv, compiledWith());
  const whole = kv.values.get(pointerKey()) ?? '';
  kv.values.set(pointerKey(), whole.slice(0, -1));
  const { written, changes } = await publish(kv, compiledWith());
  expect([written, changes]).toEqual([0, null]);
  expect(readManifest(kv.values.get(pointerKey()) ?? '').documents.all()).toEqual(
    readManifest(whole).documents.all(),
  );
});

test('going back to a version published before writes the log and the pointer, and no document of the graph', async () => {
  const kv = new MemoryKv();
  await publish(kv, compiledWith());
  await publish(kv, compiledWith(FIFTH_GOAL));
  const before = kv.writes;
  expect((await publish(kv, compiledWith())).written).toBe(0);
  // The log, the claim, the pointer: what changed is told by the list of what is undone.
  expect(kv.writes - before).toBe(3);
  expect(versionIn(kv)).toBe(compiledWith().manifest.version);
});

test('a write that is lost leaves the old version served', async () => {
  class LosingKv extends MemoryKv {
    losing = false;
    override put(key: string, value: string): Promise<void> {
      return this.losing && key.startsWith('d/') ? Promise.resolve() : super.put(key, value);
    }
  }
  const kv = new LosingKv();
  await publish(kv, compiledWith());
  const before = versionIn(kv);
  kv.losing = true;
  await expect(publish(kv, compiledWith(FIFTH_GOAL))).rejects.toThrow(
    'could not be read back; the old version is still served',
  );
  expect(versionIn(kv)).toBe(before);
});

test('the whole of the embedded facts stays under the writes of a free day', () => {
  expect(embedded().documents.size).toBeLessThan(1000);
});
