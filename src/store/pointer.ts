import { lasts } from '../edge/span.ts';
import { NoDataError } from './faults.ts';
import { Flights } from './isolate/flights.ts';
import { KEPT_MS, LOOK_MS, POINTER_AGE_MS, Polling } from './isolate/polling.ts';
import { CURRENT_KEY, pointerKey } from './keys.ts';
import { type OpenManifest, verifiedManifest } from './manifest-text.ts';
import { type Access, bulkRead, joinedRead, READ_MS, SHORT_TTL } from './reader.ts';

/** A version that an isolate serves. */
export interface ServedVersion {
  readonly manifest: OpenManifest;
  /** When it was last known to be the current one, in milliseconds. */
  readonly readAt: number;
  /** The version that was served before it, for documents of this one that have not arrived yet. */
  readonly before: ServedVersion | null;
}

/** The pointer of the shape that this Worker reads. */
const KEY = pointerKey();

interface PointerVersion extends ServedVersion {
  /** The text that was read. An equal text means the same manifest. */
  readonly text: string;
}

/** How long a version is not served after one of its documents was missing, in milliseconds. */
const TROUBLED_MS = POINTER_AGE_MS;
/** A look reads the pointer and the catalogue, each at most twice. */
const LOST_AFTER_MS = 6 * READ_MS;

interface PointerOptions {
  readonly now: () => number;
  /**
   * Checks that the documents of a new version have arrived.
   * @throws StoreError when they have not.
   */
  readonly arrived: (access: Access, manifest: OpenManifest) => Promise<unknown>;
  /** Reports failures behind an answer. */
  readonly report: (error: unknown) => void;
}

async function textUnder(access: Access, key: string): Promise<string | null> {
  return (await bulkRead(access, [key], SHORT_TTL)).get(key) ?? null;
}

/**
 * Knows the served version and the one before. A failed look changes nothing: the held version is served for a day
 * after the last successful look. There is one look at a time, however many requests there are.
 */
export class VersionPointer {
  #known: PointerVersion | null = null;
  /** A version with a missing document, and since when the version before it is served. */
  #troubled = { version: '', since: Number.NEGATIVE_INFINITY };
  /** Since when requests wait for the current look. */
  #awaitedSince = Number.NEGATIVE_INFINITY;
  #looks = 0;
  #hasOwn = false;
  #lastGood = 0;
  readonly #options: PointerOptions;
  readonly #polling = new Polling();
  readonly #flights = new Flights<PointerVersion>(LOST_AFTER_MS);

  constructor(options: PointerOptions) {
    this.#options = options;
  }

  /**
   * Returns at once while no look is needed.
   * @throws StoreError when no version is held, or only one that is too old.
   */
  served(access: Access, now: number): ServedVersion | Promise<ServedVersion> {
    const known = this.#known;
    if (known === null) return this.#look(access);
    const due = this.#polling.due(now, known.readAt);
    if (due === 'NOT' && !this.#isAwaited(now)) return this.#choice(known, now);
    if (due === 'MUST') return this.#look(access);
    if (due !== 'BEHIND') return this.#lookAhead(access, known, now);
    this.#look(access.behind()).catch(this.#options.report);
    return this.#choice(known, now);
  }

  /** The version that was read last; null before the first. */
  get known(): ServedVersion | null {
    return this.#known;
  }

  /**
   * Looks now, however recent the last look was.
   * @throws StoreError
   */
  refresh(access: Access): Promise<ServedVersion> {
    return this.#lead(access);
  }

  /** A document of a version is missing. For a while, the version before it is served, if there is one. */
  avoid(version: string): void {
    this.#troubled = { version, since: this.#options.now() };
  }

  #isAwaited(now: number): boolean {
    return lasts(this.#awaitedSince, LOOK_MS, now);
  }

  #choice(known: PointerVersion, now: number): ServedVersion {
    const { version, since } = this.#troubled;
    if (!lasts(since, TROUBLED_MS, now) || version !== known.manifest.version) return known;
    return usable(known.before, now) ?? known;
  }

  async #lookAhead(access: Access, known: PointerVersion, now: number): Promise<ServedVersion> {
    if (!this.#isAwaited(now)) this.#awaitedSince = now;
    try {
      return await access.waits.within(LOOK_MS, this.#look(access));
    } catch (error) {
      this.#options.report(error);
      return this.#choice(this.#known ?? known, this.#options.now());
    }
  }

  #look(access: Access): Promise<PointerVersion> {
    const joined = this.#flights.join(KEY, this.#options.now());
    return joined === null ? this.#lead(access) : joinedRead(access, joined, { key: KEY });
  }

  #lead(access: Access): Promise<PointerVersion> {
    const now = this.#options.now();
    const flight = this.#flights.begin(KEY, now);
    this.#polling.looked(now);
    const looking = this.#read(access, now, ++this.#looks).then(
      (known) => {
        this.#flights.end(KEY, flight, ({ done }) => done(known));
        return known;
      },
      (error: unknown) => {
        this.#flights.end(KEY, flight, ({ failed }) => failed(error));
        throw error;
      },
    );
    access.keep(looking.catch(() => null));
    return looking;
  }

  /** @param look the number of the look. Of two looks at the same time, the later one counts. */
  async #read(access: Access, now: number, look: number): Promise<PointerVersion> {
    const text = await this.#text(access);
    if (text === null) throw new NoDataError(`no data set is published under ${KEY}`, { key: KEY });
    const read = await this.#readOf(access, text, now);
    if (look < this.#lastGood && this.#known !== null) return this.#known;
    this.#lastGood = look;
    this.#awaitedSince = Number.NEGATIVE_INFINITY;
    this.#known = read;
    return read;
  }

  /** When this shape has had a pointer of its own, the shared pointer is out of date. */
  async #text(access: Access): Promise<string | null> {
    const text = await textUnder(access, KEY);
    if (text !== null) this.#hasOwn = true;
    return text === null && !this.#hasOwn ? textUnder(access, CURRENT_KEY) : text;
  }

  async #readOf(access: Access, text: string, now: number): Promise<PointerVersion> {
    const known = this.#known;
    if (known?.text === text) return { ...known, readAt: now };
    const manifest = await verifiedManifest(text, KEY);
    if (known === null || known.manifest.version === manifest.version)
      return { manifest, text, readAt: now, before: known?.before ?? null };
    await this.#options.arrived(access, manifest);
    return {
      manifest,
      text,
      readAt: now,
      before: { manifest: known.manifest, readAt: known.readAt, before: null },
    };
  }
}

/** Null when there is none, or it was last current too long ago. */
export const usable = (served: ServedVersion | null, now: number): ServedVersion | null =>
  served !== null && lasts(served.readAt, KEPT_MS, now) ? served : null;
