import type { KvTarget, ListedKey } from '../../src/compile/publication/target.ts';
import type { KvReader } from '../../src/store/reader.ts';

/** A KV namespace in a Map, held to the same contract as the real one (see tests/store/contract.ts). */
export class MemoryKv implements KvReader, KvTarget {
  readonly values = new Map<string, string>();
  reads = 0;
  writes = 0;

  get(keys: string[]): Promise<Map<string, string | null>> {
    this.reads += 1;
    if (keys.length > 100) return Promise.reject(new Error('KV_ERROR: more than 100 keys'));
    return Promise.resolve(new Map(keys.map((key) => [key, this.values.get(key) ?? null])));
  }

  put(key: string, value: string): Promise<void> {
    this.writes += 1;
    this.values.set(key, value);
    return Promise.resolve();
  }

  async *list(prefix: string): AsyncGenerator<ListedKey> {
    for (const key of [...this.values.keys()].sort())
      if (key.startsWith(prefix)) yield { key, writtenAt: null };
  }
}
