/** What a KV namespace promises, held against the Map that tests use and against the real one in workerd. */
import { expect, test } from 'vitest';
import { contentHash } from '../../src/compile/hash.ts';
import { sealedManifest } from '../../src/compile/publication/manifest.ts';
import { DocumentCache } from '../../src/store/document-cache.ts';
import { readSeason, readTeam, writeDocument, writeSharedTeams } from '../../src/store/document-text.ts';
import {
  documentKey,
  manifestKey,
  pointerKey,
  SCHEMA_VERSION,
  sharedTeamsName,
} from '../../src/store/keys.ts';
import { manifestIn, readManifest, writeManifest } from '../../src/store/manifest-text.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { MemoryKv } from '../support/memory-kv.ts';

const V1 = '0123456789ab';
const TEAM = { id: 'club:inter', matches: [], seasons: [], outcomes: [] };
const SEASON = { id: 'ucl-2025-26', stages: [], matches: [], ties: [], deductions: [], outcomes: [] };

function manifest(version: string, documents: Record<string, string>): string {
  return writeManifest({ version, schemaVersion: SCHEMA_VERSION, documents });
}

/** Puts a text where its hash says. */
function put(kv: MemoryKv, text: string): string {
  const hash = contentHash(text);
  kv.values.set(documentKey(hash), text);
  return hash;
}

const UNREADABLE = contentHash('no document');
const LOST = contentHash('nowhere');

function filled(): MemoryKv {
  const kv = new MemoryKv();
  const text = manifest(V1, {
    'team/club:inter': put(kv, writeDocument(TEAM)),
    'season/ucl-2025-26': put(kv, writeDocument(SEASON)),
    'season/broken': put(kv, 'no document'),
    'season/lost': LOST,
  });
  kv.values.set(pointerKey(), text);
  kv.values.set(manifestKey(V1), text);
  return kv;
}

test('what is asked for in one turn is read in one operation', async () => {
  const kv = filled();
  const store = await new StoreOpener(() => 0).open({ GRAPH: kv });
  const [team, season] = await Promise.all([store.team('club:inter'), store.season('ucl-2025-26')]);
  expect([team, season]).toEqual([readTeam(writeDocument(TEAM)), readSeason(writeDocument(SEASON))]);
  expect([team?.matches.all(), season?.matches.all()]).toEqual([[], []]);
  expect([store.operations, kv.reads]).toEqual([2, 2]);
});

test('a second request of the isolate makes no operation and waits for nothing', async () => {
  const kv = filled();
  const opener = new StoreOpener(() => 0);
  await (await opener.open({ GRAPH: kv })).team('club:inter');
  const store = await opener.open({ GRAPH: kv });
  expect(store.team('club:inter')).toMatchObject({ id: 'club:inter' });
  expect(store.operations).toBe(0);
});

test('a team that shares a document is found in it, the same at every call; one that is not there is null', async () => {
  const kv = filled();
  const dws = { ...TEAM, id: 'club:dws', seasons: ['ucl-1964-65'] };
  const name = sharedTeamsName('club:dws');
  kv.values.set(pointerKey(), manifest(V1, { [name]: put(kv, writeSharedTeams([TEAM, dws])) }));
  const opener = new StoreOpener(() => 0);
  const team = await (await opener.open({ GRAPH: kv })).team('club:dws');
  expect(team).toEqual(readTeam(writeDocument(dws)));
  const store = await opener.open({ GRAPH: kv });
  expect(store.team('club:dws')).toBe(team);
  const others = Array.from({ length: 100 }, (_, at) => `club:${at}`);
  const other = others.find((id) => sharedTeamsName(id) === name) ?? '';
  expect(store.team(other)).toBeNull();
  expect(store.operations).toBe(0);
});

test('an unknown name is null without an operation', async () => {
  const store = await new StoreOpener(() => 0).open({ GRAPH: filled() });
  expect([store.team('club:nobody'), store.team('constructor'), store.season('__proto__')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(store.operations).toBe(1);
});

test('a document that is missing or broken is an error that names it', async () => {
  const store = await new StoreOpener(() => 0).open({ GRAPH: filled() });
  await expect(store.season('lost')).rejects.toThrow(`season/lost (d/${LOST}) is missing from the store`);
  await expect(store.season('broken')).rejects.toThrow(`season/broken (d/${UNREADABLE}) cannot be read`);
});

test('a pinned version stays, whatever is current', async () => {
  const kv = filled();
  kv.values.set(pointerKey(), manifest('v2', {}));
  const store = await new StoreOpener(() => 0).open({ GRAPH: kv, DATA_VERSION: V1 });
  expect(store.manifest.version).toBe(V1);
});

test('what cannot name a version names none, and KV is not asked', async () => {
  const kv = filled();
  const opener = new StoreOpener(() => 0);
  for (const version of ['', 'v1', '0123456789abc', '9'.repeat(600), '../current'])
    await expect(opener.open({ GRAPH: kv, DATA_VERSION: version })).rejects.toThrow(
      'a data version has 12 hex digits',
    );
  expect(kv.reads).toBe(0);
});

test('the log is that of the pointer, read with what else is asked for; a pinned version has none', async () => {
  const kv = filled();
  const history = { publications: [{ number: 1, version: V1, publishedAt: '2026-11-23T06:43:48.000Z' }] };
  const log = put(kv, JSON.stringify(history));
  const pointer = manifestIn(kv.values.get(pointerKey()) ?? '');
  kv.values.set(pointerKey(), writeManifest({ ...pointer, history: log }));
  const opener = new StoreOpener(() => 0);
  const store = await opener.open({ GRAPH: kv });
  expect(await Promise.all([store.team('club:inter'), store.history()])).toEqual([
    expect.objectContaining({ id: 'club:inter' }),
    history,
  ]);
  expect(store.operations).toBe(2);
  expect([store.history(), store.pinned().history()]).toEqual([history, null]);
  expect((await opener.open({ GRAPH: kv, DATA_VERSION: V1 })).history()).toBeNull();
});

test('nothing published, or documents of another shape: said, and nothing is guessed', async () => {
  const kv = new MemoryKv();
  await expect(new StoreOpener(() => 0).open({ GRAPH: kv })).rejects.toThrow(
    `no data set is published under current/${SCHEMA_VERSION}`,
  );
  kv.values.set(pointerKey(), JSON.stringify({ version: 'f'.repeat(12), schemaVersion: 99, documents: {} }));
  await expect(new StoreOpener(() => 0).open({ GRAPH: kv })).rejects.toThrow(
    `current/${SCHEMA_VERSION} has shape 99; this Worker reads ${SCHEMA_VERSION}`,
  );
});

test('an isolate forgets the documents longest unused, by their size and not by their number', () => {
  const memory = new DocumentCache(10);
  memory.set('a', { n: 1 }, 6);
  memory.set('b', { n: 2 }, 4);
  memory.get('a');
  memory.set('c', { n: 3 }, 4);
  expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([{ n: 1 }, undefined, { n: 3 }]);
});

test('a manifest that was cut, at any place, is none', () => {
  const text = sealedManifest({ version: V1, schemaVersion: SCHEMA_VERSION, documents: { catalogue: LOST } });
  for (let length = 0; length < text.length; length++)
    expect(() => readManifest(text.slice(0, length))).toThrow(SyntaxError);
  expect(manifestIn(text).documents).toEqual({ catalogue: LOST });
});

test('more than a hundred documents are read a hundred at a time, as KV permits', async () => {
  const kv = new MemoryKv();
  const ids = Array.from({ length: 250 }, (_, at) => `club:number-${at}`);
  const documents = ids.map((id) => [`team/${id}`, put(kv, writeDocument({ ...TEAM, id }))]);
  kv.values.set(pointerKey(), manifest(V1, Object.fromEntries(documents)));
  const store = await new StoreOpener(() => 0).open({ GRAPH: kv });
  const teams = await Promise.all(ids.map((id) => store.team(id)));
  expect(teams.map((team) => team?.id)).toEqual(ids);
  expect(store.operations).toBe(4);
});
