import { documentKey } from '../../store/keys.ts';
import { BULK_KEYS } from '../../store/reader.ts';

/** Where a data set is published: a KV namespace, or a Map in a test. */
export interface KvTarget {
  /** At most 100 keys; missing keys map to null. */
  get(keys: string[]): Promise<Map<string, string | null>>;
  put(key: string, value: string): Promise<void>;
}

export type Documents = readonly (readonly [hash: string, text: string])[];

/** Writes that are under way at once: a store far away is waited for, and is not flooded. */
const WRITES_AT_ONCE = 24;

export async function putAll(target: KvTarget, documents: Documents): Promise<void> {
  for (let at = 0; at < documents.length; at += WRITES_AT_ONCE) {
    const chunk = documents.slice(at, at + WRITES_AT_ONCE);
    await Promise.all(chunk.map(([hash, text]) => target.put(documentKey(hash), text)));
  }
}

/** @throws Error that names the first document which does not read back as it was written. */
export async function confirm(target: KvTarget, documents: Documents): Promise<void> {
  for (let at = 0; at < documents.length; at += BULK_KEYS) {
    const chunk = documents.slice(at, at + BULK_KEYS);
    const found = await target.get(chunk.map(([hash]) => documentKey(hash)));
    const lost = chunk.find(([hash, text]) => found.get(documentKey(hash)) !== text);
    if (lost !== undefined)
      throw new Error(`document ${lost[0]} did not read back; the old version stays served`);
  }
}
