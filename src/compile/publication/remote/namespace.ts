/** A KV namespace of an account, used over REST. */
import type { KeyValue, KvNamespace, ListedKey } from '../target.ts';
import { type CloudflareApi, CloudflareError } from './api.ts';

/**
 * Pairs and characters of one call. They are below the 10,000 pairs and 100 MB that are permitted, so that a call
 * that fails half-way has written little.
 */
const PAIRS_AT_ONCE = 1_000;
const CHARACTERS_AT_ONCE = 20_000_000;
const KEYS_AT_ONCE = 1_000;
/** KV may take a minute to show a write. */
const PATIENCE_MS = [1_000, 4_000, 10_000, 20_000, 30_000] as const;

interface NamespaceOptions {
  /** See `KvTarget`. Those of KV when not given. */
  readonly patience?: readonly number[];
  /** Gives the time in milliseconds. It is stored beside each value. */
  readonly now?: () => number;
}

interface Metadata {
  /** When the value was written, in milliseconds. */
  readonly at?: number;
}

interface ReadValues {
  readonly values?: Readonly<Record<string, string | null>>;
}

interface ListedName {
  readonly name: string;
  readonly metadata?: Metadata;
}

interface Written {
  readonly unsuccessful_keys?: readonly string[];
}

function* batches(pairs: readonly KeyValue[]): Generator<readonly KeyValue[]> {
  let batch: KeyValue[] = [];
  let characters = 0;
  for (const pair of pairs) {
    if (
      batch.length === PAIRS_AT_ONCE ||
      (batch.length > 0 && characters + pair[1].length > CHARACTERS_AT_ONCE)
    ) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(pair);
    characters += pair[1].length;
  }
  if (batch.length > 0) yield batch;
}

export class RemoteNamespace implements KvNamespace {
  readonly patience: readonly number[];
  readonly #api: CloudflareApi;
  readonly #path: string;
  readonly #now: () => number;

  constructor(
    api: CloudflareApi,
    id: string,
    { patience = PATIENCE_MS, now = Date.now }: NamespaceOptions = {},
  ) {
    this.#api = api;
    this.#path = `/storage/kv/namespaces/${encodeURIComponent(id)}`;
    this.patience = patience;
    this.#now = now;
  }

  async get(keys: string[]): Promise<Map<string, string | null>> {
    try {
      return await this.#read(keys);
    } catch (error) {
      const isTooMuch = error instanceof CloudflareError && error.status === 413 && keys.length > 1;
      if (!isTooMuch) throw error;
      const half = Math.ceil(keys.length / 2);
      return new Map([...(await this.get(keys.slice(0, half))), ...(await this.get(keys.slice(half)))]);
    }
  }

  async #read(keys: string[]): Promise<Map<string, string | null>> {
    const path = `${this.#path}/bulk/get`;
    const { result } = await this.#api.call<ReadValues | null>('POST', path, { keys, type: 'text' });
    if (!result?.values) throw new CloudflareError(`POST ${path}: an answer without values`, null);
    const values = new Map(Object.entries(result.values));
    return new Map(keys.map((key) => [key, values.get(key) ?? null]));
  }

  put(key: string, value: string): Promise<void> {
    return this.putMany([[key, value]]);
  }

  async putMany(pairs: readonly KeyValue[]): Promise<void> {
    for (const batch of batches(pairs)) {
      const lost = await this.#putBatch(batch);
      const [first] = lost.length === 0 ? [] : await this.#putBatch(lost);
      if (first !== undefined) throw new CloudflareError(`${first[0]} is not taken`, null);
    }
  }

  /** @returns the pairs that the namespace did not accept. */
  async #putBatch(batch: readonly KeyValue[]): Promise<readonly KeyValue[]> {
    const metadata: Metadata = { at: this.#now() };
    const body = batch.map(([key, value]) => ({ key, value, metadata }));
    const { result } = await this.#api.call<Written | null>('PUT', `${this.#path}/bulk`, body);
    const lost = new Set(result?.unsuccessful_keys ?? []);
    return lost.size === 0 ? [] : batch.filter(([key]) => lost.has(key));
  }

  async *list(prefix: string): AsyncGenerator<ListedKey> {
    let cursor = '';
    do {
      const query = new URLSearchParams({ prefix, limit: `${KEYS_AT_ONCE}` });
      if (cursor !== '') query.set('cursor', cursor);
      const path = `${this.#path}/keys?${query}`;
      const { result, info } = await this.#api.call<readonly ListedName[] | null>('GET', path);
      if (!result) throw new CloudflareError(`GET ${path}: an answer without keys`, null);
      for (const { name, metadata } of result) yield { key: name, writtenAt: metadata?.at ?? null };
      cursor = info.cursor ?? '';
    } while (cursor !== '');
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += KEYS_AT_ONCE)
      await this.#api.call('POST', `${this.#path}/bulk/delete`, keys.slice(at, at + KEYS_AT_ONCE));
  }
}
