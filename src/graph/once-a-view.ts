/** What was worked out for one view, by what works it out, and by what it was asked about. */
export type ViewResults = Map<object, Map<unknown, unknown>>;

/** What remembers what was worked out for it. */
interface Viewed {
  readonly workedOut: ViewResults;
}

/**
 * Makes a function that works something out once for a view and a key, however many fields ask for it.
 * @param work has to answer the same each time.
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
