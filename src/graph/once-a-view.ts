/** The results computed for one view, by function and by key. */
export type ViewResults = Map<object, Map<unknown, unknown>>;

/** A view that keeps the results computed for it. */
interface Viewed {
  readonly workedOut: ViewResults;
}

/**
 * Wraps a function so that it runs once for each view and key, however many fields ask for it.
 * @param work must return the same value each time.
 */
export function onceAView<T extends Viewed, K, V>(work: (view: T, key: K) => V): (view: T, key: K) => V {
  return (view, key) => {
    const byKey = (view.workedOut.get(work) ?? new Map<K, V>()) as Map<K, V>;
    view.workedOut.set(work, byKey as Map<unknown, unknown>);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const made = work(view, key);
    byKey.set(key, made);
    return made;
  };
}
