import { LRUCache } from 'lru-cache';
import { lasts } from '../../edge/span.ts';
import { NoDataError, UnknownVersionError } from '../faults.ts';
import { isVersion, manifestKey } from '../keys.ts';
import { type OpenManifest, verifiedManifest } from '../manifest-text.ts';
import { type Access, bulkRead } from '../reader.ts';

/** The number of versions held beside the served one. A manifest of the full graph has a third of a megabyte. */
const HELD = 4;
/** The number of versions that are remembered as missing. */
const UNKNOWN = 1_000;
/** How long a missing version is remembered, in milliseconds; a location caches the miss as long. */
const UNKNOWN_MS = 60_000;
/** The number of characters of a key that messages tell. */
const MOST_KEY = 100;
/**
 * The number of unknown versions that an isolate looks for in that time. Beyond it, only versions of the log are
 * looked for.
 */
const LOOK_UPS = 10;

interface AskedVersion {
  readonly access: Access;
  readonly version: string;
  /** In milliseconds. */
  readonly now: number;
  /** Whether the store could be read at all; otherwise it is unknown what it has. */
  readonly isStoreThere: boolean;
  /** Whether the log of publications has the version. It is asked when too many versions were not found. */
  readonly isLogged: () => Promise<boolean>;
}

/**
 * Versions that are asked for by name. A version that was never published costs one KV read, and not one for each
 * client.
 */
export class Versions {
  readonly #held = new LRUCache<string, OpenManifest>({ max: HELD });
  /** When each was looked for. */
  readonly #unknown = new LRUCache<string, number>({ max: UNKNOWN });
  #lookedUp = { since: Number.NEGATIVE_INFINITY, times: 0 };

  /** @throws UnknownVersionError, NoDataError, KvError */
  async open(asked: AskedVersion): Promise<OpenManifest> {
    const { version, now } = asked;
    const key = manifestKey(version).slice(0, MOST_KEY);
    if (!isVersion(version)) throw new UnknownVersionError('a data version has 12 hex digits', { key });
    const held = this.#held.get(version);
    if (held !== undefined) return held;
    if (this.#isUnknown(version, now)) throw unknownVersion(key);
    if (!this.#mayLookUp(now) && !(await asked.isLogged()))
      throw new NoDataError('too many versions were looked for that are not there', { key });
    return this.#read(asked, key);
  }

  async #read({ access, version, now, isStoreThere }: AskedVersion, key: string): Promise<OpenManifest> {
    const text = (await bulkRead(access, [key], UNKNOWN_MS / 1000)).get(key) ?? null;
    if (text === null && !isStoreThere) throw new NoDataError('nothing is published', { key });
    if (text === null) {
      this.#unknown.set(version, now);
      this.#lookedUp.times += 1;
      throw unknownVersion(key);
    }
    const manifest = await verifiedManifest(text, key, version);
    this.#held.set(version, manifest);
    return manifest;
  }

  #isUnknown(version: string, now: number): boolean {
    const lookedFor = this.#unknown.get(version);
    return lookedFor !== undefined && lasts(lookedFor, UNKNOWN_MS, now);
  }

  #mayLookUp(now: number): boolean {
    if (!lasts(this.#lookedUp.since, UNKNOWN_MS, now)) this.#lookedUp = { since: now, times: 0 };
    return this.#lookedUp.times < LOOK_UPS;
  }
}

const unknownVersion = (key: string): UnknownVersionError =>
  new UnknownVersionError(`no data set is published under ${key}`, { key });
