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
  /** The one that was served before it, for where a document of this one is not there yet. */
  readonly before: ServedVersion | null;
}

/** Of the shape this Worker reads. */
const KEY = pointerKey();

interface PointerVersion extends ServedVersion {
  /** As it was read: the same text is the same manifest. */
  readonly text: string;
}

/** For how long a version is left alone after a document of it was not there, in milliseconds. */
const TROUBLED_MS = POINTER_AGE_MS;
/** A look reads the pointer and the catalogue, each twice at most. */
const LOST_AFTER_MS = 6 * READ_MS;

export interface PointerOptions {
  readonly now: () => number;
  /** Whether the documents of a version that is new have arrived. @throws StoreError when they have not. */
  readonly arrived: (access: Access, manifest: OpenManifest) => Promise<unknown>;
  /** Told of what failed behind an answer. */
  readonly report: (error: unknown) => void;
}

async function textUnder(access: Access, key: string): Promise<string | null> {
  return (await bulkRead(access, [key], SHORT_TTL)).get(key) ?? null;
}

/**
 * Knows which version is served, and the one before. A look that fails changes nothing: the version held is served for a
 * day after the last that did not. One look at a time is under way, however many requests there are.
 */
export class VersionPointer {
  #known: PointerVersion | null = null;
  /** A version of which a document was not there, and until when the one before it is served. */
  #troubled = { version: '', until: 0 };
  /** Until when requests wait for the look that is under way. */
  #awaitedUntil = 0;
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
   * At once while it need not be looked for.
   * @throws StoreError when none is held, or only what is too old.
   */
  served(access: Access, now: number): ServedVersion | Promise<ServedVersion> {
    const known = this.#known;
    if (known === null) return this.#look(access);
    const due = this.#polling.due(now, known.readAt);
    if (due === 'NOT' && now >= this.#awaitedUntil) return this.#choice(known, now);
    if (due === 'MUST') return this.#look(access);
    if (due !== 'BEHIND') return this.#lookAhead(access, known, now);
    this.#look(access.behind()).catch(this.#options.report);
    return this.#choice(known, now);
  }

  /** The version read last; null before the first. */
  get known(): ServedVersion | null {
    return this.#known;
  }

  /** Looks now, however lately it was looked. @throws StoreError */
  refresh(access: Access): Promise<ServedVersion> {
    return this.#lead(access);
  }

  /** A document of a version is not there: for a while the version before it is served, where there is one. */
  avoid(version: string): void {
    this.#troubled = { version, until: this.#options.now() + TROUBLED_MS };
  }

  #choice(known: PointerVersion, now: number): ServedVersion {
    const { version, until } = this.#troubled;
    if (now >= until || version !== known.manifest.version) return known;
    return usable(known.before, now) ?? known;
  }

  async #lookAhead(access: Access, known: PointerVersion, now: number): Promise<ServedVersion> {
    if (now >= this.#awaitedUntil) this.#awaitedUntil = now + LOOK_MS;
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

  /** @param look its number: of two that overlap the later one is right. */
  async #read(access: Access, now: number, look: number): Promise<PointerVersion> {
    const text = await this.#text(access);
    if (text === null) throw new NoDataError(`no data set is published under ${KEY}`, { key: KEY });
    const read = await this.#readOf(access, text, now);
    if (look < this.#lastGood && this.#known !== null) return this.#known;
    this.#lastGood = look;
    this.#awaitedUntil = 0;
    this.#known = read;
    return read;
  }

  /** Where this shape has had a pointer of its own, the one that was for all shapes is out of date. */
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

/** Null when there is none, or it was known to be current too long ago. */
export const usable = (served: ServedVersion | null, now: number): ServedVersion | null =>
  served !== null && now - served.readAt <= KEPT_MS ? served : null;
