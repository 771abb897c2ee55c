import type { Store } from '../store/store.ts';
import { indexOf } from './catalogue-index.ts';
import { GraphView } from './view.ts';

/** One version of the graph, pinned for one request. */
export interface OpenGraph {
  readonly version: string;
  kvOperations(): number;
  /** @param asOf ISO day, or null for everything that is known. */
  view(asOf: string | null): GraphView;
}

/**
 * Reads the catalogue, which nearly every question needs; the rest is read as it is asked for.
 * @param walks whether relations are needed as well: what is known before is read in the same operation.
 */
export async function openGraph(store: Store, walks = false): Promise<OpenGraph> {
  const [catalogue] = await Promise.all([store.catalogue(), walks ? store.relations() : null]);
  const index = indexOf(catalogue);
  return {
    version: store.manifest.version,
    kvOperations: () => store.operations,
    view: (asOf) => new GraphView(store, index, asOf),
  };
}
