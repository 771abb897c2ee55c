import { schema } from '../schema/index.ts';
import { operations } from '../schema/operations.generated.ts';
import { createEdge } from './edge/edge.ts';
import { clearIsolateCaches } from './graph/isolate-caches.ts';
import { type Env, serving } from './serving.ts';
import { DocumentCache } from './store/document-cache.ts';
import { NO_TIMERS } from './store/isolate/waits.ts';
import { StoreOpener } from './store/open.ts';
import { warmUpRequests } from './warm-up/requests.ts';
import { smallKv } from './warm-up/small-kv.ts';
import { type WarmUpReport, warmUp } from './warm-up/warm-up.ts';

/**
 * Runs the code that serves the graph, over the small one. Nothing of that graph is left behind, and whatever goes wrong is
 * in the report: an isolate that is not warm answers as well.
 * @param cache of documents; it is dropped afterwards.
 */
export async function warmed(cache: DocumentCache = new DocumentCache()): Promise<WarmUpReport> {
  try {
    const opener = new StoreOpener(Date.now, cache, { waits: NO_TIMERS });
    const edge = createEdge<Env>({ ...serving(opener), tell: () => {} });
    return await warmUp(edge, { GRAPH: smallKv }, warmUpRequests(schema, operations.keys()));
  } catch (error) {
    return { asked: 0, failed: [String(error)] };
  } finally {
    clearIsolateCaches();
  }
}
