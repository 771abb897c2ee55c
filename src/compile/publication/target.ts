import { setTimeout as sleep } from 'node:timers/promises';
import { documentKey } from '../../store/keys.ts';
import { BULK_KEYS } from '../../store/reader.ts';

export type KeyValue = readonly [key: string, value: string];

/** Where a data set is published: a KV namespace, or a Map in a test. */
export interface KvTarget {
  /** At most 100 keys; missing keys map to null. */
  get(keys: string[]): Promise<Map<string, string | null>>;
  put(key: string, value: string): Promise<void>;
  /** Takes any number of pairs, in as few calls as the store permits. Absent: they are put one by one. */
  putMany?(pairs: readonly KeyValue[]): Promise<void>;
  /** The pauses, in milliseconds, between looks for a write that is not seen yet. Absent: a write is seen at once. */
  readonly patience?: readonly number[];
  /** See `KvNamespace`. Absent: the store cannot list its keys. */
  list?(prefix: string): AsyncIterable<ListedKey>;
}

export interface ListedKey {
  readonly key: string;
  /** When the key was written last, in milliseconds; null where that is not known. */
  readonly writtenAt: number | null;
}

/** A store that can also list and delete keys. */
export interface KvNamespace extends KvTarget {
  /** Keys that begin with the text, in order. A key that was written within the last minute may be missing. */
  list(prefix: string): AsyncIterable<ListedKey>;
  delete(keys: readonly string[]): Promise<void>;
}

export type DocumentTexts = readonly (readonly [hash: string, text: string])[];

/** How many writes are sent at once. A distant store is slow to answer, and must not be flooded. */
const WRITES_AT_ONCE = 24;
/** Characters that are read at once: KV answers at most 25 MiB, and a character takes up to three bytes. */
const CHARACTERS_AT_ONCE = 8_000_000;

async function putEach(target: KvTarget, pairs: readonly KeyValue[]): Promise<void> {
  for (let at = 0; at < pairs.length; at += WRITES_AT_ONCE) {
    const chunk = pairs.slice(at, at + WRITES_AT_ONCE);
    await Promise.all(chunk.map(([key, value]) => target.put(key, value)));
  }
}

export async function putAll(target: KvTarget, documents: DocumentTexts): Promise<void> {
  const pairs = documents.map(([hash, text]): KeyValue => [documentKey(hash), text]);
  if (pairs.length === 0) return;
  await (target.putMany?.(pairs) ?? putEach(target, pairs));
}

/** Parts the documents so that each part can be read back at once. */
function* portions(documents: DocumentTexts): Generator<DocumentTexts> {
  let portion: (readonly [string, string])[] = [];
  let characters = 0;
  for (const document of documents) {
    const isFull = portion.length === BULK_KEYS || characters + document[1].length > CHARACTERS_AT_ONCE;
    if (isFull && portion.length > 0) {
      yield portion;
      [portion, characters] = [[], 0];
    }
    portion.push(document);
    characters += document[1].length;
  }
  if (portion.length > 0) yield portion;
}

/** @returns the documents that the store lacks or holds with other text, in their order. */
export async function missingIn(target: KvTarget, documents: DocumentTexts): Promise<DocumentTexts> {
  const missing: (readonly [string, string])[] = [];
  for (const portion of portions(documents)) {
    const found = await target.get(portion.map(([hash]) => documentKey(hash)));
    missing.push(...portion.filter(([hash, text]) => found.get(documentKey(hash)) !== text));
  }
  return missing;
}

/**
 * Looks until the store shows what is wanted, for as long as the store may need.
 * @returns what the last look saw.
 */
export async function seenWithin<T>(
  { patience = [] }: KvTarget,
  look: () => Promise<T>,
  isSeen: (seen: T) => boolean,
): Promise<T> {
  let seen = await look();
  for (const pause of patience) {
    if (isSeen(seen)) return seen;
    await sleep(pause);
    seen = await look();
  }
  return seen;
}

/** @throws Error that names the first document that does not read back as it was written. */
export async function confirm(target: KvTarget, documents: DocumentTexts): Promise<void> {
  let left = documents;
  const look = async () => {
    left = await missingIn(target, left);
    return left;
  };
  const [lost] = await seenWithin(target, look, ({ length }) => length === 0);
  if (lost !== undefined)
    throw new Error(`document ${lost[0]} could not be read back; the old version is still served`);
}
