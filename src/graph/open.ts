import type { Store } from '../store/store.ts';
import { indexOf } from './catalogue-index.ts';
import { GraphView } from './view.ts';

/** One version of the graph, pinned for one request. */
interface OpenGraph {
  readonly version: string;
  kvOperations(): number;
  /**
   * @param asOf ISO day, or null for everything that is known. Of a day after the last one the facts speak of nothing is
   * known, so that it is answered as that one.
   */
  view(asOf: string | null): GraphView;
}

/** The documents beside the catalogue that a question is known to need. */
export interface DocumentNeeds {
  readonly relations: boolean;
  readonly history: boolean;
}

const NOTHING_ELSE: DocumentNeeds = { relations: false, history: false };

/**
 * Reads the catalogue, which nearly every question needs; the rest is read as it is asked for.
 * @param reads what is known before is read in the same operation.
 */
export async function openGraph(store: Store, reads: DocumentNeeds = NOTHING_ELSE): Promise<OpenGraph> {
  const [catalogue] = await Promise.all([
    store.catalogue(),
    reads.relations ? store.relations() : null,
    reads.history ? store.history() : null,
  ]);
  const index = indexOf(catalogue);
  return {
    version: store.manifest.version,
    kvOperations: () => store.operations,
    view: (asOf) =>
      new GraphView(store, index, asOf !== null && asOf > index.knownThrough ? index.knownThrough : asOf),
  };
}
