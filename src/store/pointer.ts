import { CURRENT_KEY, isVersion, manifestKey, pointerKey, SCHEMA_VERSION } from './keys.ts';
import { type OpenManifest, readManifest } from './manifest-text.ts';
import { bulkRead, type KvReader, type OperationCounter } from './reader.ts';

/** How long an isolate trusts the pointer it read, in milliseconds. */
export const POINTER_AGE_MS = 10_000;
/** The least KV allows, in seconds: how long an edge location may serve an old pointer. */
export const POINTER_CACHE_TTL = 30;
/** Content never changes under its hash, so a location may keep it: one year, in seconds. */
export const FOREVER_TTL = 31_536_000;

/** The store holds no data set this Worker can read. */
export class NoDataError extends Error {
  override readonly name = 'NoDataError';
}

function parseManifest(text: string | null | undefined, key: string): OpenManifest {
  if (text === null || text === undefined) throw new NoDataError(`no data set is published under ${key}`);
  const manifest = readManifest(text);
  if (manifest.schemaVersion !== SCHEMA_VERSION) {
    throw new NoDataError(`${key} has shape ${manifest.schemaVersion}; this Worker reads ${SCHEMA_VERSION}`);
  }
  return manifest;
}

/** @returns null when there is none under that key. */
async function readPointer(
  kv: KvReader,
  key: string,
  counter: OperationCounter,
): Promise<OpenManifest | null> {
  const text = (await bulkRead(kv, [key], POINTER_CACHE_TTL, counter)).get(key) ?? null;
  return text === null ? null : parseManifest(text, key);
}

/**
 * Knows which version is being served. The pointer is read again once it is older than `POINTER_AGE_MS`, so that a hot
 * request makes no KV operation at all.
 */
export class VersionPointer {
  #known: { manifest: OpenManifest; readAt: number } | null = null;
  #pinned: OpenManifest | null = null;

  forget(): void {
    this.#known = null;
  }

  /** @param pinned a version to serve whatever `current` says; undefined follows `current`. */
  manifest(
    kv: KvReader,
    pinned: string | undefined,
    now: number,
    counter: OperationCounter,
  ): OpenManifest | Promise<OpenManifest> {
    if (pinned !== undefined) return this.#pin(kv, pinned, counter);
    if (this.#known !== null && now - this.#known.readAt < POINTER_AGE_MS) return this.#known.manifest;
    return this.#current(kv, now, counter);
  }

  async #pin(kv: KvReader, version: string, counter: OperationCounter): Promise<OpenManifest> {
    if (this.#pinned?.version === version) return this.#pinned;
    if (!isVersion(version)) throw new NoDataError('a data version has 12 hex digits');
    const key = manifestKey(version);
    const answer = await bulkRead(kv, [key], FOREVER_TTL, counter);
    this.#pinned = parseManifest(answer.get(key), key);
    return this.#pinned;
  }

  async #current(kv: KvReader, now: number, counter: OperationCounter): Promise<OpenManifest> {
    const manifest =
      (await readPointer(kv, pointerKey(), counter)) ?? (await readPointer(kv, CURRENT_KEY, counter));
    if (manifest === null) throw new NoDataError(`no data set is published under ${pointerKey()}`);
    this.#known = { manifest, readAt: now };
    return manifest;
  }
}
