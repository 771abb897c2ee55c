/** A store is damaged in every way that was thought of; the next publication makes it whole, whichever it is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../../src/compile/hash.ts';
import { sealedManifest } from '../../../src/compile/publication/manifest.ts';
import { type PublishReport, publish } from '../../../src/compile/publication/publish.ts';
import { type HistoryDocument, listsOf } from '../../../src/documents/history.ts';
import { CURRENT_KEY, claimKey, documentKey, manifestKey, pointerKey } from '../../../src/store/keys.ts';
import { manifestIn, writeManifest } from '../../../src/store/manifest-text.ts';
import { StoreOpener } from '../../../src/store/open.ts';
import { type Backend, type DamagedKv, memoryBackend, workerdBackend } from '../../support/kv-backends.ts';
import { MemoryKv } from '../../support/memory-kv.ts';
import { factsWith } from '../../support/versions.ts';

const MATCHES = 'matches/ucl/2025-26.csv';
const first = factsWith();
const second = factsWith({ file: MATCHES, line: 3, cells: { full_time: '5-1' } });
const third = factsWith({ file: 'clubs.csv', line: 2, cells: { founded: '1898' } });

/** A document that all three versions share, and one that the second alone has. */
const SHARED = Object.values(second.manifest.documents).find(
  (hash) => first.documents.has(hash) && third.documents.has(hash),
);
const OWN = Object.values(second.manifest.documents).find((hash) => !first.documents.has(hash));

async function textOf(kv: DamagedKv, key: string): Promise<string> {
  return (await kv.get([key])).get(key) ?? '';
}

async function log(kv: DamagedKv): Promise<{ hash: string; text: string; publications: HistoryDocument }> {
  const { history = '' } = manifestIn(await textOf(kv, pointerKey()));
  const text = await textOf(kv, documentKey(history));
  return { hash: history, text, publications: JSON.parse(text) as HistoryDocument };
}

const lastList = async (kv: DamagedKv): Promise<string> =>
  documentKey((await log(kv)).publications.publications.at(-1)?.changes ?? '');

/** The pointer names what is there under its own hash, and is no log. */
const namingLog =
  (history: string, text: string): Damage =>
  async (kv) => {
    await kv.put(documentKey(history), text);
    await change(pointerKey(), (pointer) => sealedManifest({ ...manifestIn(pointer), history }))(kv);
  };

const STRANGE_LOG = '{"publications":[{"number":"x"}]}';
const CATALOGUE_HASH = second.manifest.documents.catalogue ?? '';
const CATALOGUE_TEXT = second.documents.get(CATALOGUE_HASH) ?? '';

/** The log names what is there under its own hash, and is no list. */
const namingList: Damage = async (kv) => {
  const { publications } = (await log(kv)).publications;
  const named = publications.map((one) => (one.changes ? { ...one, changes: CATALOGUE_HASH } : one));
  const text = JSON.stringify({ publications: named });
  await namingLog(contentHash(text), text)(kv);
};

const swapManifests: Damage = async (kv) => {
  const keys = [first, second].map((one) => manifestKey(one.manifest.version));
  const texts = await Promise.all(keys.map((key) => textOf(kv, key)));
  for (const [at, key] of keys.entries()) await kv.put(key, texts[1 - at] ?? '');
};

const cut = (text: string): string => text.slice(0, text.length / 2);
/** Another letter in the middle, so that it is as long as before and still reads. */
const flipped = (text: string): string => {
  const at = text.indexOf('a', text.length / 2);
  return `${text.slice(0, at)}e${text.slice(at + 1)}`;
};
const PAGE = '<!doctype html><title>502 Bad Gateway</title>';

type Damage = (kv: DamagedKv) => Promise<void>;

const change =
  (key: string, write: (text: string) => string): Damage =>
  async (kv) =>
    kv.put(key, write(await textOf(kv, key)));

const remove =
  (isGone: (key: string) => boolean): Damage =>
  async (kv) => {
    for (const key of await kv.keys()) if (isGone(key)) await kv.delete(key);
  };

const document = documentKey(SHARED ?? '');
const manifest = manifestKey(second.manifest.version);
const otherShape = (text: string): string => writeManifest({ ...manifestIn(text), schemaVersion: 2 });

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a document deleted': remove((key) => key === document),
  'a document cut': change(document, cut),
  'a document with another letter in it': change(document, flipped),
  'a document empty': change(document, () => ''),
  'a page of HTML for a document': change(document, () => PAGE),
  'another document in its place': change(document, () => second.documents.get(OWN ?? '') ?? ''),
  'all documents deleted': remove((key) => second.documents.has(key.slice(2))),
  'the log deleted': async (kv) => kv.delete(documentKey((await log(kv)).hash)),
  'the log cut': async (kv) => change(documentKey((await log(kv)).hash), cut)(kv),
  'the log of JSON that is none': async (kv) => change(documentKey((await log(kv)).hash), () => '{}')(kv),
  'the log of another shape, under its hash': namingLog(contentHash(STRANGE_LOG), STRANGE_LOG),
  'a document named as the log': namingLog(CATALOGUE_HASH, CATALOGUE_TEXT),
  'a document named as a list': namingList,
  'a list deleted': async (kv) => kv.delete(await lastList(kv)),
  'a list cut': async (kv) => change(await lastList(kv), cut)(kv),
  'the pointer deleted': remove((key) => key === pointerKey()),
  'the pointer cut': change(pointerKey(), cut),
  'the pointer of JSON that is none': change(pointerKey(), () => '{}'),
  'the pointer with another letter in it': change(pointerKey(), flipped),
  'the pointer empty': change(pointerKey(), () => ''),
  'the pointer of another shape': change(pointerKey(), otherShape),
  'the pointer at a version that is not there': change(pointerKey(), (text) =>
    writeManifest({ ...manifestIn(text), version: 'f'.repeat(12), documents: { catalogue: 'f'.repeat(20) } }),
  ),
  'the manifest deleted': remove((key) => key === manifest),
  'the manifest cut': change(manifest, cut),
  'the manifest of another shape': change(manifest, otherShape),
  'the manifests of two versions swapped': swapManifests,
  'the claim cut': change(claimKey(), cut),
  'all but the pointer deleted': remove((key) => key !== pointerKey()),
  'everything deleted': remove(() => true),
};

/** All that a reader may come by, read and found whole. */
async function expectWhole(kv: DamagedKv, compiled: typeof first): Promise<void> {
  const documents = new Map([...compiled.documents].map(([hash, text]) => [documentKey(hash), text]));
  expect(new Map(await kv.get([...documents.keys()]))).toEqual(documents);
  expect(await textOf(kv, manifestKey(compiled.manifest.version))).toBe(sealedManifest(compiled.manifest));
  const store = await new StoreOpener().open({ GRAPH: kv });
  expect(store.manifest.version).toBe(compiled.manifest.version);
  const publications = (await store.history())?.publications ?? [];
  expect(publications.at(-1)?.version).toBe(compiled.manifest.version);
  for (const { changes } of publications.flatMap(listsOf))
    expect((await store.changes(changes)).subjects.length).toBeGreaterThan(0);
}

/** Damage after which the log cannot be known any more. */
const FORGETTING = ['all but the pointer deleted', 'everything deleted'];

const logged = (versions: readonly string[], of: readonly (typeof first)[]) =>
  expect(versions).toEqual(of.map(({ manifest: { version } }) => version));

/** What a store has after the first two versions. */
async function publishedTwice(): Promise<ReadonlyMap<string, string>> {
  const kv = new MemoryKv();
  await publish(kv, first);
  await publish(kv, second);
  return kv.values;
}

for (const [name, open] of [
  ['in memory', memoryBackend],
  ['in workerd', workerdBackend],
] as const) {
  describe(name, () => {
    const before = publishedTwice();
    let backend: Backend;
    beforeAll(async () => {
      backend = await open();
    }, 60_000);
    afterAll(() => backend[Symbol.asyncDispose]());

    /** Two versions are published, the damage is done, and one more is published. */
    async function published(damage: Damage, next: typeof first, verify?: boolean) {
      const kv = await backend.holding(await before);
      await damage(kv);
      const report: PublishReport = await publish(kv, next, verify === undefined ? {} : { verify });
      const { publications } = (await log(kv)).publications;
      return { kv, report, versions: publications.map(({ version }) => version) };
    }

    for (const [damage, make] of Object.entries(DAMAGES)) {
      test(`${damage}: healed by the next version`, async () => {
        const { kv, versions } = await published(make, third);
        await expectWhole(kv, third);
        logged(versions, FORGETTING.includes(damage) ? [third] : [first, second, third]);
      });

      // Which version it is makes no difference to the namespace, and a second each is much.
      test.runIf(open === memoryBackend)(`${damage}: healed by the same version`, async () => {
        const { kv, versions } = await published(make, second, true);
        await expectWhole(kv, second);
        logged(versions, FORGETTING.includes(damage) ? [second] : [first, second]);
      });
    }

    test('the report counts the documents that were written again, and an intact store is left alone', async () => {
      const one = await published(DAMAGES['a document cut'] ?? (() => Promise.resolve()), second, true);
      expect(one.report).toMatchObject({ status: 'UNCHANGED', written: 1, repaired: 1, writes: 1 });
      expect(await publish(one.kv, second, { verify: true })).toMatchObject({ writes: 0, repaired: 0 });
    });

    test('a list that is lost with the documents it came from is told as lost, and blocks nothing', async () => {
      const { kv, versions } = await published(async (store) => {
        const list = await lastList(store);
        await remove((key) => key === list || key.startsWith('m/'))(store);
      }, third);
      await expectWhole(kv, third);
      logged(versions, [first, second, third]);
      const { publications } = (await log(kv)).publications;
      expect(publications[1]).toMatchObject({ counts: { added: 0, changed: 1, retracted: 0 } });
      expect(publications[1]?.changes).toBeUndefined();
    });

    test('the log goes on from the pointer that all shapes had in common', async () => {
      const { kv, versions } = await published(async (store) => {
        await store.put(CURRENT_KEY, await textOf(store, pointerKey()));
        await remove((key) => key === pointerKey() || key === claimKey())(store);
      }, third);
      await expectWhole(kv, third);
      logged(versions, [first, second, third]);
    });
  });
}

/** As above, in memory. */
async function publishedAfter(damage: Damage, next: typeof first, verify?: boolean) {
  const kv = await (await memoryBackend()).holding(await publishedTwice());
  await damage(kv);
  return { kv, report: await publish(kv, next, verify === undefined ? {} : { verify }) };
}

test('manifests that are swapped, or damaged, are put under their keys by whichever version comes next', async () => {
  for (const next of [second, third])
    for (const damage of [
      swapManifests,
      change(manifest, cut),
      change(manifest, otherShape),
      remove((key) => key === manifest),
    ]) {
      const { kv } = await publishedAfter(damage, next, true);
      for (const one of [first, second, next])
        expect(await textOf(kv, manifestKey(one.manifest.version))).toBe(sealedManifest(one.manifest));
    }
});

test('that the log was damaged is told once', async () => {
  for (const damage of [DAMAGES['a document named as the log'] ?? swapManifests, namingList]) {
    const { kv, report } = await publishedAfter(damage, third);
    expect(report.isLogRepaired).toBe(true);
    expect(await publish(kv, third, { verify: true })).toMatchObject({ isLogRepaired: false, writes: 0 });
  }
  expect((await publishedAfter(swapManifests, third)).report.isLogRepaired).toBe(false);
});
