import { openGraph } from '../../src/graph/open.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { embeddedKv } from '../support/graph.ts';
import { type Pool, poolOf } from './pool.ts';

/** What operations about the embedded graph are made of. */
export async function embeddedPool(): Promise<Pool> {
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: await embeddedKv() }));
  return poolOf(graph.view(null));
}
