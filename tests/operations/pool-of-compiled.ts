import type { Compiled } from '../../src/compile/compile.ts';
import { readerOf } from '../../src/compile/publication/reader.ts';
import { openGraph } from '../../src/graph/open.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { type Pool, poolOf } from './pool.ts';

/** What operations about a compiled graph are made of. */
export async function poolOfCompiled(compiled: Compiled): Promise<Pool> {
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: readerOf(compiled) }));
  return poolOf(graph.view(null));
}
