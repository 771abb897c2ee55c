import { LRUCache } from 'lru-cache';
import { AdmissionCache } from '../answers/admission-cache.ts';

/** The share of one client, of the room for documents that are not shared. */
const SHARE = 1 / 4;

interface Registered {
  readonly document: string;
  /** The client that registered it. */
  readonly client: string;
}

const sizeOf = (document: string): number => Math.max(1, document.length);

/**
 * Documents that clients registered, by hash. A document that a second client asks for is shared. Shared documents
 * have a room of their own, which no single client can fill. In the rest each client has a share; when that is full,
 * its new documents replace its own. So a client that registers hundreds of large documents pushes out none that
 * others use.
 */
export class RegisteredQueries {
  readonly #shared: LRUCache<string, string>;
  readonly #own: AdmissionCache<Registered>;
  readonly #byClient: LRUCache<string, LRUCache<string, true>>;
  readonly #share: number;

  /** @param maxCharacters of all documents together. Half of it is for shared documents. */
  constructor(maxCharacters: number) {
    const half = Math.floor(maxCharacters / 2);
    this.#share = Math.floor(half * SHARE);
    this.#shared = new LRUCache({ maxSize: half });
    this.#own = new AdmissionCache(half);
    // As many clients as could each have a document of a hundred characters.
    this.#byClient = new LRUCache({ max: Math.ceil(half / 100) });
  }

  /** @param client the client that asks; see `clientKey`. */
  get(hash: string, client: string): string | undefined {
    const shared = this.#shared.get(hash);
    if (shared !== undefined) return shared;
    const own = this.#own.get(hash);
    if (own === undefined) return undefined;
    if (own.client !== client) this.#shared.set(hash, own.document, { size: sizeOf(own.document) });
    return own.document;
  }

  set(hash: string, document: string, client: string): void {
    const size = sizeOf(document);
    if (this.get(hash, client) !== undefined || size > this.#share) return;
    const own = this.#byClient.get(client) ?? this.#shareOf(client);
    // A full share acts like a full cache: a document that comes once replaces nothing.
    if (own.calculatedSize + size > this.#share && !this.#own.noteMiss(hash)) return;
    own.set(hash, true, { size });
    this.#own.set(hash, { document, client }, size);
  }

  /** Drops what exceeds a client's share, the oldest first. */
  #shareOf(client: string): LRUCache<string, true> {
    const share = new LRUCache<string, true>({
      maxSize: this.#share,
      dispose: (_value, hash, reason) => {
        if (reason === 'evict') this.#own.delete(hash);
      },
    });
    this.#byClient.set(client, share);
    return share;
  }

  /** Notes that a client asked for a hash that is not in the cache. */
  noteMiss(hash: string): void {
    this.#own.noteMiss(hash);
  }
}
