import type { GraphView } from './view.ts';

/** What was worked out for one view, by what works it out, and by what it was asked about. */
export type WorkedOut = Map<object, Map<unknown, unknown>>;

/**
 * Makes a function that works something out once for a view and a key, however many fields ask for it.
 * @param work has to answer the same each time.
 */
export function onceAView<K, V>(work: (view: GraphView, key: K) => V): (view: GraphView, key: K) => V {
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
