import type { DocumentCache } from '../document-cache.ts';
import { BrokenDocumentError, KvError, StoreError } from '../faults.ts';
import { documentKey } from '../keys.ts';
import { type Access, bulkRead, FOREVER_TTL, joinedRead, READ_MS, SHORT_TTL } from '../reader.ts';
import { Flights } from './flights.ts';
import { hasHash } from './hash-check.ts';

/** A document that a request needs. */
export interface NeededDocument {
  readonly hash: string;
  /** The logical name, for readers of the log. */
  readonly name: string;
  /** Makes the document from its text. */
  readonly read: (text: string) => object;
}

/** The result of a read. */
type ReadOutcome = object | StoreError;

/** The two attempts of a read, and the second try of each. */
const LOST_AFTER_MS = 4 * READ_MS;

const originOf = ({ hash, name }: NeededDocument) => ({ key: documentKey(hash), document: name });

const brokenError = (wanted: NeededDocument, what: string, cause?: unknown): BrokenDocumentError =>
  new BrokenDocumentError(`${wanted.name} (${documentKey(wanted.hash)}) ${what}`, {
    ...originOf(wanted),
    cause,
  });

async function documentOf(wanted: NeededDocument, text: string): Promise<ReadOutcome> {
  if (!(await hasHash(text, wanted.hash))) return brokenError(wanted, 'is not what its hash says');
  try {
    return wanted.read(text);
  } catch (cause) {
    return brokenError(wanted, 'cannot be read', cause);
  }
}

/**
 * The documents that an isolate has read, and those that its requests are reading. Each is read once for all requests
 * that ask for it at the same time.
 */
export class IsolateDocuments {
  readonly #cache: DocumentCache;
  readonly #now: () => number;
  readonly #flights = new Flights<object>(LOST_AFTER_MS);

  constructor(cache: DocumentCache, now: () => number) {
    this.#cache = cache;
    this.#now = now;
  }

  /** The cached documents. */
  get(hash: string): object | undefined {
    return this.#cache.get(hash);
  }

  /**
   * Reads the documents that no other request is reading, in one operation. Each must match its hash; a missing or
   * damaged one is read once more, past the cache of the location.
   * @returns a promise for each hash, rejected with a StoreError.
   */
  load(access: Access, wanted: readonly NeededDocument[]): ReadonlyMap<string, Promise<object>> {
    const now = this.#now();
    const found = new Map<string, Promise<object>>();
    const own = new Map<string, NeededDocument>();
    for (const document of wanted) {
      if (found.has(document.hash) || own.has(document.hash)) continue;
      const come = this.#come(access, document, now);
      if (come === null) own.set(document.hash, document);
      else found.set(document.hash, come);
    }
    if (own.size === 0) return found;
    const reading = this.#lead(access, [...own.values()], now);
    access.keep(reading);
    for (const hash of own.keys())
      found.set(
        hash,
        reading.then((outcomes) => documentIn(outcomes, hash)),
      );
    return found;
  }

  /** A document that another request has read since, or is reading; null when none does. */
  #come(access: Access, wanted: NeededDocument, now: number): Promise<object> | null {
    const cached = this.#cache.get(wanted.hash);
    if (cached !== undefined) return Promise.resolve(cached);
    const joined = this.#flights.join(wanted.hash, now);
    return joined === null ? null : joinedRead(access, joined, originOf(wanted));
  }

  async #lead(
    access: Access,
    wanted: readonly NeededDocument[],
    now: number,
  ): Promise<ReadonlyMap<string, ReadOutcome>> {
    const flights = wanted.map(({ hash }) => ({ hash, flight: this.#flights.begin(hash, now) }));
    const outcomes = await this.#attempt(access, wanted, FOREVER_TTL);
    const broken = wanted.filter(({ hash }) => outcomes.get(hash) instanceof BrokenDocumentError);
    if (broken.length > 0) {
      for (const [hash, outcome] of await this.#attempt(access, broken, SHORT_TTL))
        outcomes.set(hash, outcome);
    }
    for (const { hash, flight } of flights) {
      const outcome = outcomes.get(hash);
      this.#flights.end(hash, flight, ({ done, failed }) =>
        outcome === undefined || outcome instanceof StoreError ? failed(outcome) : done(outcome),
      );
    }
    return outcomes;
  }

  async #attempt(
    access: Access,
    wanted: readonly NeededDocument[],
    cacheTtl: number,
  ): Promise<Map<string, ReadOutcome>> {
    try {
      const texts = await bulkRead(
        access,
        wanted.map(({ hash }) => documentKey(hash)),
        cacheTtl,
      );
      return new Map(
        await Promise.all(
          wanted.map((document) => this.#made(document, texts.get(documentKey(document.hash)))),
        ),
      );
    } catch (cause) {
      return new Map(wanted.map((document) => [document.hash, unread(document, cause)]));
    }
  }

  async #made(wanted: NeededDocument, text: string | null | undefined): Promise<[string, ReadOutcome]> {
    if (text === null || text === undefined)
      return [wanted.hash, brokenError(wanted, 'is missing from the store')];
    const outcome = await documentOf(wanted, text);
    // A damaged document is not cached.
    if (!(outcome instanceof StoreError)) this.#cache.set(wanted.hash, outcome, text.length);
    return [wanted.hash, outcome];
  }
}

function unread(wanted: NeededDocument, error: unknown): KvError {
  const cause = error instanceof KvError ? error.cause : error;
  return new KvError(`KV did not give ${wanted.name} (${documentKey(wanted.hash)})`, {
    ...originOf(wanted),
    cause,
  });
}

function documentIn(outcomes: ReadonlyMap<string, ReadOutcome>, hash: string): object {
  const outcome = outcomes.get(hash);
  if (outcome === undefined || outcome instanceof StoreError) throw outcome;
  return outcome;
}
