import { documentKey, pointerKey } from '../../store/keys.ts';
import { writeManifest } from '../../store/manifest-text.ts';
import type { KvReader } from '../../store/reader.ts';
import type { Compiled } from '../compile.ts';

/** Lets the store read a compiled graph without a KV. */
export function readerOf({ manifest, documents }: Compiled): KvReader {
  const values = new Map([...documents].map(([hash, text]) => [documentKey(hash), text]));
  values.set(pointerKey(), writeManifest(manifest));
  return { get: (keys) => Promise.resolve(new Map(keys.map((key) => [key, values.get(key) ?? null]))) };
}
