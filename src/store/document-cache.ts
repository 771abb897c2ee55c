import { LRUCache } from 'lru-cache';

/**
 * Text of all documents that an isolate keeps, in characters. Parsed objects take three to five times as much memory.
 */
export const CACHE_CHARACTERS = 12_000_000;

/**
 * The parsed documents of an isolate, by content hash. A hash always names the same content, so no entry is ever stale. The
 * bound is on characters and not on entries, because documents differ a hundredfold in size.
 */
export class DocumentCache {
  readonly #documents: LRUCache<string, object>;

  constructor(maxCharacters: number = CACHE_CHARACTERS) {
    this.#documents = new LRUCache({ maxSize: maxCharacters });
  }

  get(hash: string): object | undefined {
    return this.#documents.get(hash);
  }

  /** @param characters length of the document's text. */
  set(hash: string, document: object, characters: number): void {
    this.#documents.set(hash, document, { size: Math.max(1, characters) });
  }
}
