import { LRUCache } from 'lru-cache';

/** Places for what was heard of last; each is a number of four bytes. */
const HEARD = 4096;

/** FNV-1a, of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * A bounded memory for what strangers ask. While there is room, everything is kept. Then only what is heard of a second time takes
 * the place of what was used longest ago: queries that come once would push out those that come again, and whatever is
 * kept for a while and then dropped is what makes collecting garbage take long.
 */
export class AdmittingMemory<V extends object | string> {
  readonly #kept: LRUCache<string, V>;
  readonly #heard = new Int32Array(HEARD);
  readonly #maxSize: number;

  /** @param maxSize in whatever unit `set` gives sizes. */
  constructor(maxSize: number) {
    this.#kept = new LRUCache({ maxSize });
    this.#maxSize = maxSize;
  }

  get(key: string): V | undefined {
    return this.#kept.get(key);
  }

  /** @param size at least 1; what is larger than the memory is not kept. */
  set(key: string, value: V, size: number): void {
    const hasRoom = this.#kept.calculatedSize + size <= this.#maxSize;
    if (hasRoom || this.#hasHeardOf(key)) this.#kept.set(key, value, { size });
  }

  /** Notes that a key was asked for that is not here. */
  hear(key: string): void {
    this.#hasHeardOf(key);
  }

  /** Two keys of one hash are taken for one: then something is kept that came once. */
  #hasHeardOf(key: string): boolean {
    const hash = hashOf(key);
    const place = hash & (HEARD - 1);
    const heard = this.#heard[place] === hash;
    this.#heard[place] = hash;
    return heard;
  }
}
