import { openGraph } from '../../src/graph/open.ts';
import { nodeDocument } from '../../src/linked/resource.ts';
import type { PublishedAt, Thing } from '../../src/linked/thing.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { embeddedKv } from './graph.ts';

/** The embedded graph as it is published at an address. */
export async function publishedAt(base: string, asOf: string | null = null): Promise<PublishedAt> {
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: await embeddedKv() }));
  return { view: graph.view(asOf), base };
}

/** The linked data of an id there; null where nothing has it. */
export async function linkedAt(base: string, id: string, asOf: string | null = null): Promise<Thing> {
  const document = await nodeDocument(await publishedAt(base, asOf), id);
  return JSON.parse(document?.jsonLd() ?? 'null') as Thing;
}
