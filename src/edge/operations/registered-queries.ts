import { LRUCache } from 'lru-cache';
import { AdmissionCache } from '../answers/admission-cache.ts';

/** What is registered of one client, of the room for all that are not shared. */
const SHARE = 1 / 4;

interface Registered {
  readonly document: string;
  /** Who registered it. */
  readonly client: string;
}

const sizeOf = (document: string): number => Math.max(1, document.length);

/**
 * Documents that clients registered, by hash. What a second client asks for is shared and gets a room of its own, into which nobody can
 * push what one client alone asks for; of the rest each client fills a share, and then takes the place of its own. So a client that registers
 * hundreds of large documents pushes out none that others use.
 */
export class RegisteredQueries {
  readonly #shared: LRUCache<string, string>;
  readonly #own: AdmissionCache<Registered>;
  readonly #byClient: LRUCache<string, LRUCache<string, true>>;
  readonly #share: number;

  /** @param maxCharacters of all documents together: half for those that are shared. */
  constructor(maxCharacters: number) {
    const half = Math.floor(maxCharacters / 2);
    this.#share = Math.floor(half * SHARE);
    this.#shared = new LRUCache({ maxSize: half });
    this.#own = new AdmissionCache(half);
    // As many clients as can have a document of a hundred characters each.
    this.#byClient = new LRUCache({ max: Math.ceil(half / 100) });
  }

  /** @param client who asks; see `clientKey`. */
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
    // A full share is as a full cache: what comes once pushes out nothing.
    if (own.calculatedSize + size > this.#share && !this.#own.noteMiss(hash)) return;
    own.set(hash, true, { size });
    this.#own.set(hash, { document, client }, size);
  }

  /** What is beyond a client's share leaves the cache, what came first before others. */
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

  /** Notes that a hash was asked for that is not in the cache. */
  noteMiss(hash: string): void {
    this.#own.noteMiss(hash);
  }
}
