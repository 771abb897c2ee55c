/** The graph of the embedded facts on one day, below GraphQL. */
import { openGraph } from '../../src/graph/open.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { embeddedKv } from './graph.ts';

const opener = new StoreOpener();

/** @param asOf ISO day, or null for everything that is known. */
export async function viewOn(asOf: string | null): Promise<GraphView> {
  const graph = await openGraph(await opener.open({ GRAPH: await embeddedKv() }));
  return graph.view(asOf);
}
