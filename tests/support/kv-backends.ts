/** Stores of either kind that a test may damage: a Map, and a KV namespace of workerd. */
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import type { KvTarget } from '../../src/compile/publication/target.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { MemoryKv } from './memory-kv.ts';

export interface DamagedKv extends KvReader, KvTarget {
  get(keys: string[]): Promise<Map<string, string | null>>;
  keys(): Promise<readonly string[]>;
  delete(key: string): Promise<void>;
}

export interface Backend extends AsyncDisposable {
  /** A store with these values and no others. */
  holding(values: ReadonlyMap<string, string>): Promise<DamagedKv>;
}

class DamagedMemory extends MemoryKv implements DamagedKv {
  constructor(values: ReadonlyMap<string, string>) {
    super();
    for (const [key, value] of values) this.values.set(key, value);
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.values.keys()]);
  }

  delete(key: string): Promise<void> {
    this.values.delete(key);
    return Promise.resolve();
  }
}

export const memoryBackend = (): Promise<Backend> =>
  Promise.resolve({
    holding: (values) => Promise.resolve(new DamagedMemory(values)),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });

const SCRIPT = 'export default { fetch: () => new Response() }';

/** One namespace for all stores, one after the other. */
export async function workerdBackend(): Promise<Backend> {
  const options = {
    telemetry: { enabled: false },
    cf: false as const,
    workers: [{ name: 'kv', modules: true as const, script: SCRIPT, kvNamespaces: ['GRAPH'] }],
  };
  const miniflare = new Miniflare(convertV4MiniflareOptions(options));
  const namespace = await miniflare.getKVNamespace('GRAPH');
  const kv: DamagedKv = {
    get: async (keys: string[]) => new Map(await namespace.get(keys, 'text')),
    put: (key, value) => namespace.put(key, value),
    delete: (key) => namespace.delete(key),
    keys: async () => (await namespace.list()).keys.map(({ name }) => name),
  };
  return {
    holding: async (values) => {
      const strange = (await kv.keys()).filter((key) => !values.has(key));
      await Promise.all([
        ...strange.map((key) => kv.delete(key)),
        ...[...values].map(([key, value]) => kv.put(key, value)),
      ]);
      return kv;
    },
    [Symbol.asyncDispose]: () => miniflare.dispose(),
  };
}
