import { LRUCache } from 'lru-cache';

/** How many hashes of the last keys asked for are kept. Each takes four bytes. */
const SEEN = 4096;

/** FNV-1a, of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/**
 * A bounded cache for what clients ask, which may be anything. While there is space, every entry is stored. A full cache
 * stores an entry only when its key is asked for a second time; it then drops the entries that were used longest ago. So a
 * flood of queries that come once does not push out those that come again. It also leaves little garbage: entries that are
 * kept for a while and then dropped are what makes a collection take long.
 */
export class AdmissionCache<V extends object | string> {
  readonly #entries: LRUCache<string, V>;
  readonly #seen = new Int32Array(SEEN);
  readonly #maxSize: number;

  /** @param maxSize in the unit in which `set` gives sizes. */
  constructor(maxSize: number) {
    this.#entries = new LRUCache({ maxSize });
    this.#maxSize = maxSize;
  }

  get(key: string): V | undefined {
    return this.#entries.get(key);
  }

  /** @param size at least 1; a value larger than the cache is not stored. */
  set(key: string, value: V, size: number): void {
    const hasSpace = this.#entries.calculatedSize + size <= this.#maxSize;
    if (hasSpace || this.#wasSeen(key)) this.#entries.set(key, value, { size });
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /**
   * Notes that a key was asked for that is not in the cache.
   * @returns whether it had been asked for before.
   */
  noteMiss(key: string): boolean {
    return this.#wasSeen(key);
  }

  /**
   * Tells whether the key was asked for before. Two keys with the same hash count as one key: then an entry is stored
   * although its key came once.
   */
  #wasSeen(key: string): boolean {
    const hash = hashOf(key);
    const slot = hash & (SEEN - 1);
    const seen = this.#seen[slot] === hash;
    this.#seen[slot] = hash;
    return seen;
  }
}
