import { openGraph } from '../../src/graph/open.ts';
import type { PublishedAt } from '../../src/linked/thing.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { embeddedKv } from './graph.ts';

/** The embedded graph as it is published at an address. */
export async function publishedAt(base: string, asOf: string | null = null): Promise<PublishedAt> {
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: await embeddedKv() }));
  return { view: graph.view(asOf), base };
}
