/** Finds what requests can still reach in a store: from the pointers down, and what was served until a day ago. */
import { listsOf, type PublicationRecord } from '../../documents/history.ts';
import { KEPT_MS } from '../../store/isolate/polling.ts';
import { CURRENT_KEY, documentKey, type Manifest, manifestKey, pointerKey } from '../../store/keys.ts';
import { BULK_KEYS } from '../../store/reader.ts';
import { claimIn } from './claim.ts';
import { readLog } from './log.ts';
import { manifestOf, manifestText, versionOf } from './stored.ts';
import type { KvNamespace } from './target.ts';

/**
 * How long an isolate may hold a version: a day after it last read the pointer, and KV may show a pointer for some
 * minutes after it was replaced. In milliseconds.
 */
export const HELD_MS = KEPT_MS + 600_000;

/** Something that decides what to keep cannot be read. Nothing was deleted. */
export class UnreadableStoreError extends Error {
  override readonly name = 'UnreadableStoreError';
}

export interface Keeping {
  /** How many versions of each shape to keep: the one served and those published before it. */
  readonly keep: number;
  /** Other versions to keep, since a Worker may be pinned to one. */
  readonly pins: readonly string[];
  /** The time now, in milliseconds. */
  readonly now: number;
}

export interface Reachable {
  readonly keys: ReadonlySet<string>;
  /** The versions to keep. */
  readonly versions: readonly string[];
  /** The values that tell whether another publisher is at work. */
  readonly roots: ReadonlyMap<string, string | null>;
}

async function keysOf(target: KvNamespace, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of target.list(prefix)) keys.push(key);
  return keys;
}

async function valuesOf(target: KvNamespace, keys: readonly string[]): Promise<Map<string, string | null>> {
  const values = new Map<string, string | null>();
  for (let at = 0; at < keys.length; at += BULK_KEYS)
    for (const [key, value] of await target.get(keys.slice(at, at + BULK_KEYS))) values.set(key, value);
  return values;
}

/** The keys of pointers, of claims and of versions that are being written. */
export async function rootsOf(target: KvNamespace): Promise<ReadonlyMap<string, string | null>> {
  const prefixes = [CURRENT_KEY, 'claim/', 'unfinished/'];
  const keys = await Promise.all(prefixes.map((prefix) => keysOf(target, prefix)));
  return valuesOf(target, keys.flat());
}

/** Whether a publication is served, or was within the last day. */
const isRecent = (next: PublicationRecord | undefined, now: number): boolean =>
  next === undefined || Date.parse(next.publishedAt) > now - HELD_MS;

const repairOf = (key: string): string =>
  key === pointerKey()
    ? 'publish first, which repairs it'
    : 'publish from the checkout whose Worker reads it, or delete the key if no Worker does';

class Walk {
  readonly keys = new Set<string>();
  readonly versions = new Set<string>();
  readonly #target: KvNamespace;
  readonly #keeping: Keeping;

  constructor(target: KvNamespace, keeping: Keeping) {
    this.#target = target;
    this.#keeping = keeping;
    for (const version of keeping.pins) this.versions.add(version);
  }

  #take({ documents, history }: Manifest): void {
    for (const hash of Object.values(documents)) this.keys.add(documentKey(hash));
    if (history !== undefined) this.keys.add(documentKey(history));
  }

  /** @throws UnreadableStoreError when the pointer cannot be read. */
  async from(key: string, text: string | null): Promise<void> {
    this.keys.add(key);
    if (text === null) return;
    if (key.startsWith('claim/')) return this.#fromClaim(text);
    const manifest = manifestOf(text);
    if (key.startsWith('unfinished/')) return this.#fromUnfinished(key, manifest);
    if (manifest === null) throw new UnreadableStoreError(`${key} cannot be read; ${repairOf(key)}.`);
    this.#take(manifest);
    await this.#fromPointer(manifest);
  }

  /** The next publication helps a publisher that claimed and did not finish. For that it needs what was claimed. */
  #fromClaim(text: string): void {
    const claim = claimIn(text);
    if (claim === null) return;
    this.versions.add(claim.entry.version);
    this.keys.add(documentKey(claim.history));
    if (claim.entry.before !== undefined) this.keys.add(documentKey(claim.entry.before));
    this.#takeLists([claim.entry]);
  }

  /** Once the publication is finished, its manifest is in the store, and this key names nothing more to keep. */
  async #fromUnfinished(key: string, manifest: Manifest | null): Promise<void> {
    const isDue = manifest !== null && (await manifestText(this.#target, manifest.version)) === null;
    if (isDue) this.#take(manifest);
    else this.keys.delete(key);
  }

  async #fromPointer({ version, history }: Manifest): Promise<void> {
    this.versions.add(version);
    const { publications, isComplete } = await readLog(this.#target, { history, claim: null, served: null });
    if (!isComplete)
      throw new UnreadableStoreError(
        'The log cannot be read; publish with --verify first, which repairs it.',
      );
    this.#takeLists(publications);
    const newest = [...new Set(publications.map((publication) => publication.version).reverse())].slice(
      0,
      this.#keeping.keep,
    );
    for (const kept of newest) this.versions.add(kept);
    for (const [at, publication] of publications.entries()) {
      const next = publications[at + 1];
      if (!isRecent(next, this.#keeping.now)) continue;
      this.versions.add(publication.version);
      if (next?.before !== undefined) await this.#takeLog(next.before);
    }
  }

  /** The log that an isolate may still hold, and lists that have left it since. */
  async #takeLog(history: string): Promise<void> {
    this.keys.add(documentKey(history));
    const { publications } = await readLog(this.#target, { history, claim: null, served: null });
    this.#takeLists(publications);
  }

  #takeLists(publications: readonly PublicationRecord[]): void {
    for (const { changes } of publications.flatMap(listsOf)) this.keys.add(documentKey(changes));
  }

  /** @throws UnreadableStoreError when a manifest is there and cannot be read: its documents would be lost. */
  async manifests(): Promise<void> {
    const found = await valuesOf(this.#target, [...this.versions].map(manifestKey));
    for (const [key, text] of found) {
      this.keys.add(key);
      const manifest = manifestOf(text, versionOf(key));
      if (manifest !== null) this.#take(manifest);
      else if (text === null) this.versions.delete(versionOf(key));
      else throw new UnreadableStoreError(`${key} cannot be read; publish that version, or delete the key.`);
    }
  }
}

const listed = ({ versions }: Walk): string => [...versions].join(', ');

/** @throws UnreadableStoreError when the store does not tell what to keep, or lacks a version to keep. */
export async function reachableIn(target: KvNamespace, keeping: Keeping): Promise<Reachable> {
  const roots = await rootsOf(target);
  if (![...roots.keys()].some((key) => key.startsWith(CURRENT_KEY)))
    throw new UnreadableStoreError('Nothing is published there.');
  const walk = new Walk(target, keeping);
  for (const [key, text] of roots) await walk.from(key, text);
  await walk.manifests();
  const unknown = keeping.pins.find((pin) => !walk.versions.has(pin));
  if (unknown !== undefined)
    throw new UnreadableStoreError(`There is no version "${unknown}" to keep; there are ${listed(walk)}.`);
  return { keys: walk.keys, versions: [...walk.versions], roots };
}
