import { LRUCache } from 'lru-cache';

/**
 * Matches of all views that are kept, as often as a view has them. Worked out with its ties and tables, a match takes
 * about half a kilobyte for each day it is looked at from.
 */
const MATCHES = 20_000;
/** Fixed size of a view, counted in matches. */
const BASE = 20;

interface WithMatches {
  readonly matches: { readonly size: number };
}

/**
 * Views of documents, kept for the next request: a view never changes, and its ties and tables are most of the cost of an
 * answer. The view that was asked for longest ago is dropped first. So a day that many ask for stays, and days that are
 * tried one after the other do not pile up.
 */
export class ViewCache<D extends WithMatches, V extends object> {
  readonly #views: LRUCache<string, V>;
  readonly #numbers = new WeakMap<D, number>();
  #count = 0;

  /** @param matches at most so many, in all views together. */
  constructor(matches: number = MATCHES) {
    this.#views = new LRUCache({ maxSize: matches });
  }

  /** @param fits whether a view that is remembered is still right: what it was made of besides may have changed. */
  get(document: D, asOf: string | null, fits: (view: V) => boolean, make: () => V): V {
    const key = `${this.#numberOf(document)} ${asOf}`;
    const cached = this.#views.get(key);
    if (cached !== undefined && fits(cached)) return cached;
    const view = make();
    this.#views.set(key, view, { size: document.matches.size + BASE });
    return view;
  }

  clear(): void {
    this.#views.clear();
  }

  #numberOf(document: D): number {
    const cached = this.#numbers.get(document);
    if (cached !== undefined) return cached;
    this.#count += 1;
    this.#numbers.set(document, this.#count);
    return this.#count;
  }
}
