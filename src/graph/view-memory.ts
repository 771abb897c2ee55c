/** Of how many as-of days an isolate keeps the views of one document: today, and the few being talked about. */
const DAYS = 4;

interface Dated<V> {
  readonly asOf: string | null;
  readonly view: V;
}

/**
 * What has been worked out of a document, for the next request: a view never changes, and ties and tables are most of
 * what an answer costs. A view goes when its document is forgotten, or when others of its days have been asked for since.
 */
export class ViewMemory<D extends object, V> {
  readonly #views = new WeakMap<D, readonly Dated<V>[]>();

  /** @param fits whether a view that is remembered is still right: what it was made of besides may have changed. */
  get(document: D, asOf: string | null, fits: (view: V) => boolean, make: () => V): V {
    const kept = this.#views.get(document) ?? [];
    const known = kept.find((one) => one.asOf === asOf && fits(one.view));
    if (known !== undefined) return known.view;
    const view = make();
    const others = kept.filter((one) => one.asOf !== asOf).slice(0, DAYS - 1);
    this.#views.set(document, [{ asOf, view }, ...others]);
    return view;
  }
}
