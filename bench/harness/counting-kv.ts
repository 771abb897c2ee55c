/** KV as a Worker sees it, in this process: what is read is counted where it is read. */
import type { Compiled } from '../../src/compile/compile.ts';
import { documentKey, manifestKey, pointerKey } from '../../src/store/keys.ts';
import { writeManifest } from '../../src/store/manifest-text.ts';
import type { KvReader } from '../../src/store/reader.ts';

export function valuesOf({ manifest, documents }: Compiled): ReadonlyMap<string, string> {
  const text = writeManifest(manifest);
  const values = new Map([...documents].map(([hash, document]) => [documentKey(hash), document]));
  return values.set(pointerKey(), text).set(manifestKey(manifest.version), text);
}

export class CountingKv implements KvReader {
  /** The keys of each operation, in order. */
  readonly reads: string[][] = [];
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** UTF-8 bytes of the values read. */
  get bytes(): number {
    return this.reads.flat().reduce((sum, key) => sum + Buffer.byteLength(this.#values.get(key) ?? ''), 0);
  }

  get(keys: string[]): Promise<Map<string, string | null>> {
    this.reads.push(keys);
    return Promise.resolve(new Map(keys.map((key) => [key, this.#values.get(key) ?? null])));
  }
}
