/** A manifest lies under a key that is not its own, or names no version: nothing is answered from it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sealedManifest } from '../../src/compile/publication/manifest.ts';
import { manifestKey } from '../../src/store/keys.ts';
import { manifestIn } from '../../src/store/manifest-text.ts';
import { Clock } from '../support/clock.ts';
import { isolateOver } from '../support/isolate.ts';
import { NEXT_VERSION, NIGHT, nextVersion, POINTER, published, VERSION, verdictOn } from './small.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Two versions, the later one not served, with their manifests changed for one another. */
function swapped() {
  const kv = published();
  for (const [key, text] of nextVersion()) if (key !== POINTER) kv.values.set(key, text);
  const [one, other] = [manifestKey(VERSION), manifestKey(NEXT_VERSION)];
  const texts = [kv.values.get(one) ?? '', kv.values.get(other) ?? ''] as const;
  const put = ([first, second]: readonly [string, string]) => kv.values.set(one, first).set(other, second);
  put([texts[1], texts[0]]);
  return { kv, putRight: () => put(texts) };
}

test('a version whose key holds the manifest of another is refused, and answered once it is right', async () => {
  const { kv, putRight } = swapped();
  const isolate = isolateOver(kv);
  const asked = () => isolate.get(`/v/${NEXT_VERSION}${NIGHT}`);
  expect(verdictOn(await asked(), undefined)).toBe('refused');
  putRight();
  const told = await asked();
  expect([told.status, told.headers.get('data-version')]).toEqual([200, NEXT_VERSION]);
});

test('a Worker that is pinned to such a version refuses everything, until it is right', async () => {
  const { kv, putRight } = swapped();
  const isolate = isolateOver(kv, undefined, { DATA_VERSION: NEXT_VERSION });
  for (const path of [NIGHT, '/version', '/health'])
    expect(verdictOn(await isolate.get(path), undefined)).toBe('refused');
  putRight();
  expect((await isolate.get(NIGHT)).headers.get('data-version')).toBe(NEXT_VERSION);
});

const named = (version: string) => (pointer: string) => {
  const { schemaVersion } = manifestIn(pointer);
  return JSON.stringify({ version, schemaVersion });
};
const sealedAs = (version: string) => (pointer: string) =>
  sealedManifest({ ...manifestIn(pointer), version });

test.each([
  ['a path', named('../../x')],
  ['nothing', named('')],
  ['a name', named('latest')],
  ['a version in capitals, whole and with its hash', sealedAs('AAAAAAAAAAAA')],
])('a pointer whose version is %s is damaged: every address says so, and none keeps it', async (_, spoil) => {
  const [kv, clock] = [published(), new Clock()];
  const pointer = kv.values.get(POINTER) ?? '';
  kv.values.set(POINTER, spoil(pointer));
  const isolate = isolateOver(kv, clock);
  for (const path of ['/version', '/health', NIGHT, '/id/club/napoli.json'])
    expect(verdictOn(await isolate.get(path), undefined)).toBe('refused');
  kv.values.set(POINTER, pointer);
  expect((await isolate.get(NIGHT)).status).toBe(200);
});
