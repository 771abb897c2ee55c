/** Functions that remember their results: those of one view, by function and by key. */
export type ViewResults = Map<object, Map<unknown, unknown>>;

/** Values that do not depend on a day are cached for all requests that read one catalogue. */
interface OfCatalogue extends Viewed {
  readonly asOf: string | null;
  readonly index: object;
}

/** A view that keeps the results computed for it. */
interface Viewed {
  readonly memo: ViewResults;
}

/**
 * Wraps a function so that it runs once for each view and key, however many fields ask for it.
 * @param work must return the same value each time.
 */
export function memoizedByView<T extends Viewed, K, V>(work: (view: T, key: K) => V): (view: T, key: K) => V {
  return (view, key) => {
    const byKey = (view.memo.get(work) ?? new Map<K, V>()) as Map<K, V>;
    view.memo.set(work, byKey as Map<unknown, unknown>);
    const cached = byKey.get(key);
    if (cached !== undefined) return cached;
    const made = work(view, key);
    byKey.set(key, made);
    return made;
  };
}

/**
 * The same, and without an as-of day once for all views of a catalogue.
 * @param work is asked for few keys, since they are kept as long as the catalogue.
 */
export function memoizedByCatalogue<T extends OfCatalogue, K extends string, V>(
  work: (view: T, key: K) => V,
): (view: T, key: K) => V {
  const byIndex = new WeakMap<object, Viewed>();
  const ofView = memoizedByView(work);
  const ofCatalogue = memoizedByView(({ view }: { readonly view: T } & Viewed, key: K) => work(view, key));
  return (view, key) => {
    if (view.asOf !== null) return ofView(view, key);
    const { memo } = byIndex.get(view.index) ?? { memo: new Map() };
    byIndex.set(view.index, { memo });
    return ofCatalogue({ view, memo }, key);
  };
}
