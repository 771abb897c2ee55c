import { CURRENT_KEY, documentKey, type Manifest, manifestKey } from '../store/keys.ts';
import { BULK_KEYS } from '../store/reader.ts';
import type { Compiled } from './compile.ts';

/** Where a data set is published: a KV namespace, or a Map in a test. */
export interface KvTarget {
  /** At most 100 keys; missing keys map to null. */
  get(keys: string[]): Promise<Map<string, string | null>>;
  put(key: string, value: string): Promise<void>;
}

export interface PublishReport {
  readonly version: string;
  /** Documents written, and those that were there already. */
  readonly written: number;
  readonly kept: number;
  readonly documents: number;
  /** Characters of all documents together. */
  readonly bytes: number;
}

/**
 * Hashes that are surely there: those of the version being served, and those of this version where it was published
 * before, since its manifest is written after its documents. So going back writes no document.
 */
async function presentIn(target: KvTarget, version: string): Promise<ReadonlySet<string>> {
  const manifests = await target.get([CURRENT_KEY, manifestKey(version)]);
  const texts = [...manifests.values()].filter((text) => text !== null);
  return new Set(texts.flatMap((text) => Object.values((JSON.parse(text) as Manifest).documents)));
}

type Documents = readonly (readonly [hash: string, text: string])[];

/** Writes that are under way at once: a store far away is waited for, and is not flooded. */
const WRITES_AT_ONCE = 24;

async function putAll(target: KvTarget, documents: Documents): Promise<void> {
  for (let at = 0; at < documents.length; at += WRITES_AT_ONCE) {
    const chunk = documents.slice(at, at + WRITES_AT_ONCE);
    await Promise.all(chunk.map(([hash, text]) => target.put(documentKey(hash), text)));
  }
}

async function confirm(target: KvTarget, documents: Documents): Promise<void> {
  for (let at = 0; at < documents.length; at += BULK_KEYS) {
    const chunk = documents.slice(at, at + BULK_KEYS);
    const found = await target.get(chunk.map(([hash]) => documentKey(hash)));
    const lost = chunk.find(([hash, text]) => found.get(documentKey(hash)) !== text);
    if (lost !== undefined)
      throw new Error(`document ${lost[0]} did not read back; the old version stays served`);
  }
}

/**
 * Publishes a data set whole: the documents that are missing, read back; then the manifest; then, last, the one key
 * readers look at. Whatever fails before that leaves the old version served. A document that did not change is not
 * written again.
 */
export async function publish(target: KvTarget, compiled: Compiled): Promise<PublishReport> {
  const { manifest, documents } = compiled;
  const present = await presentIn(target, manifest.version);
  const missing = [...documents].filter(([hash]) => !present.has(hash));
  await putAll(target, missing);
  await confirm(target, missing);
  const text = JSON.stringify(manifest);
  await target.put(manifestKey(manifest.version), text);
  await target.put(CURRENT_KEY, text);
  const bytes = [...documents.values()].reduce((sum, one) => sum + one.length, 0);
  return {
    version: manifest.version,
    written: missing.length,
    kept: documents.size - missing.length,
    documents: documents.size,
    bytes,
  };
}
