/** Two publishers at once, hundreds of times, their calls in every order: nothing that was published is forgotten. */
import { expect, test } from 'vitest';
import { OvertakenError } from '../../../src/compile/publication/claim.ts';
import { publish } from '../../../src/compile/publication/publish.ts';
import type { KvTarget } from '../../../src/compile/publication/target.ts';
import { documentKey, pointerKey } from '../../../src/store/keys.ts';
import { manifestIn } from '../../../src/store/manifest-text.ts';
import { StoreOpener } from '../../../src/store/open.ts';
import { MemoryKv } from '../../support/memory-kv.ts';
import { Random } from '../../support/random.ts';
import { changesIn, factsWith } from '../../support/versions.ts';

const original = factsWith();
const founded = factsWith({ file: 'clubs.csv', line: 2, cells: { founded: '1898' } });
const scored = factsWith({ file: 'matches/ucl/2025-26.csv', line: 3, cells: { full_time: '5-1' } });
const RACES = 60;

/** Every call takes its time, now before it has its effect and now after. */
class SlowKv implements KvTarget {
  readonly #kv: MemoryKv;
  readonly #random: Random;
  readonly #longest: number;

  constructor(kv: MemoryKv, random: Random, longest: number) {
    this.#kv = kv;
    this.#random = random;
    this.#longest = longest;
  }

  async #wait(): Promise<void> {
    for (let turns = this.#random.between(0, this.#longest); turns > 0; turns -= 1)
      await new Promise((done) => setImmediate(done));
  }

  async get(keys: string[]): Promise<Map<string, string | null>> {
    await this.#wait();
    const found = await this.#kv.get(keys);
    await this.#wait();
    return found;
  }

  async put(key: string, value: string): Promise<void> {
    await this.#wait();
    await this.#kv.put(key, value);
    await this.#wait();
  }
}

const log = async (kv: MemoryKv): Promise<readonly string[]> => {
  const store = await new StoreOpener().open({ GRAPH: kv });
  return ((await store.history())?.publications ?? []).map(({ version }) => version);
};

/** Versions that were published; a publisher that was overtaken has said so. */
async function race(kv: MemoryKv, random: Random): Promise<readonly string[]> {
  const longest = random.of([1, 4, 12]);
  const runs = [founded, scored].map((compiled) =>
    publish(new SlowKv(kv, random, longest), compiled).then(
      ({ version }) => version,
      (error: unknown) => {
        if (error instanceof OvertakenError) return null;
        throw error;
      },
    ),
  );
  return (await Promise.all(runs)).flatMap((version) => version ?? []);
}

const first = (async () => {
  const kv = new MemoryKv();
  await publish(kv, original);
  return kv.values;
})();

/** A store with one version in it. */
async function started(): Promise<MemoryKv> {
  const kv = new MemoryKv();
  for (const [key, value] of await first) kv.values.set(key, value);
  return kv;
}

test('one publisher wins or both do, and the log has exactly the published versions', async () => {
  const told = { both: 0, one: 0 };
  for (let seed = 101; seed <= 100 + RACES; seed += 1) {
    const kv = await started();
    const published = await race(kv, new Random(seed));
    const logged = await log(kv);
    expect(published.length, `seed ${seed}`).toBeGreaterThan(0);
    expect(new Set(logged), `seed ${seed}`).toEqual(new Set([original.manifest.version, ...published]));
    expect(manifestIn(kv.values.get(pointerKey()) ?? '').version).toBe(logged.at(-1));
    told[published.length === 2 ? 'both' : 'one'] += 1;
  }
  // The loser was told nearly always: only one that began when the other had ended had no rival.
  expect(told.one).toBeGreaterThan(RACES / 2);
});

test('the loser names the version that won, and publishes by running again', async () => {
  const kv = await started();
  const rival = { ...kv, get: (keys: string[]) => kv.get(keys), put: kv.put.bind(kv) };
  let isFirst = true;
  const slow: KvTarget = {
    get: rival.get,
    put: async (key, value) => {
      // The other one publishes whole while this one writes its documents.
      if (isFirst) {
        isFirst = false;
        await publish(kv, scored);
      }
      await kv.put(key, value);
    },
  };
  await expect(publish(slow, founded)).rejects.toThrow(
    `version ${scored.manifest.version} was published, and this one was not`,
  );
  expect((await publish(kv, founded)).changes).toEqual({ added: 0, changed: 2, retracted: 0 });
  expect(await log(kv)).toEqual([original, scored, founded].map(({ manifest }) => manifest.version));
  expect(await changesIn(kv, { fromVersion: original.manifest.version })).toEqual([
    'CHANGED club:atalanta, founded: 1907 → 1898',
  ]);
});

test('when two publishers write at once, the later claim is served and stays in the log', async () => {
  const kv = await started();
  // The first one's pointer is under way while the second publishes from end to end.
  const late: KvTarget = {
    get: (keys) => kv.get(keys),
    put: async (key, value) => {
      if (key === pointerKey()) await publish(kv, scored);
      await kv.put(key, value);
    },
  };
  await expect(publish(late, founded)).rejects.toThrow(OvertakenError);
  expect(await log(kv)).toEqual([original, scored].map(({ manifest }) => manifest.version));
  const { version, documents } = manifestIn(kv.values.get(pointerKey()) ?? '');
  expect(version).toBe(scored.manifest.version);
  for (const hash of Object.values(documents)) expect(kv.values.has(documentKey(hash))).toBe(true);
});

test('a publisher that is stopped after any write leaves the old version or the new one, whole; the next one ends it', async () => {
  const total = (await publish(await started(), founded)).writes;
  for (let after = 0; after < total; after += 1) {
    const kv = await started();
    let writes = 0;
    const dying: KvTarget = {
      get: (keys) => kv.get(keys),
      put: async (key, value) => {
        if (writes === after) throw new Error('stopped');
        writes += 1;
        await kv.put(key, value);
      },
    };
    await expect(publish(dying, founded)).rejects.toThrow('stopped');
    expect((await log(kv)).at(-1)).toBe(original.manifest.version);
    expect((await publish(kv, founded)).status).toBe('PUBLISHED');
    expect(await log(kv)).toEqual([original, founded].map(({ manifest }) => manifest.version));
  }
});
