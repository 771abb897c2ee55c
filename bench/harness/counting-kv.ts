/** KV as a Worker sees it, in this process: what is read is counted where it is read. */
import type { Compiled } from '../../src/compile/compile.ts';
import { documentKey, manifestKey, pointerKey } from '../../src/store/keys.ts';
import { writeManifest } from '../../src/store/manifest-text.ts';
import type { KvReader } from '../../src/store/reader.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What KV holds of a data set, in UTF-8, by key. */
export function valuesOf({ manifest, documents }: Compiled): ReadonlyMap<string, Uint8Array> {
  const text = writeManifest(manifest);
  const values = new Map([...documents].map(([hash, one]) => [documentKey(hash), encoder.encode(one)]));
  const pointer = encoder.encode(text);
  return values.set(pointerKey(), pointer).set(manifestKey(manifest.version), pointer);
}

export class CountingKv implements KvReader {
  /** The keys of each operation, in order. */
  readonly reads: string[][] = [];
  readonly #values: ReadonlyMap<string, Uint8Array>;

  constructor(values: ReadonlyMap<string, Uint8Array>) {
    this.#values = values;
  }

  /** UTF-8 bytes of the values read. */
  get bytes(): number {
    return this.reads.flat().reduce((sum, key) => sum + (this.#values.get(key)?.byteLength ?? 0), 0);
  }

  /** Bytes become text in the isolate, whose CPU it takes: each time anew. */
  get(keys: string[]): Promise<Map<string, string | null>> {
    this.reads.push(keys);
    return Promise.resolve(new Map(keys.map((key) => [key, this.#text(key)])));
  }

  #text(key: string): string | null {
    const bytes = this.#values.get(key);
    return bytes === undefined ? null : decoder.decode(bytes);
  }
}
