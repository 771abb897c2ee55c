/** The composition root: the graph behind the edge. */
import { asOfDay } from '../schema/as-of.ts';
import { schema } from '../schema/index.ts';
import { operations } from '../schema/operations.generated.ts';
import { readsOf } from '../schema/reads.ts';
import { createEdge } from './edge/edge.ts';
import type { EdgeEnv, GraphSession } from './edge/ports.ts';
import { openGraph } from './graph/open.ts';
import { nodeDocument } from './linked/resource.ts';
import { StoreOpener } from './store/open.ts';
import { NoDataError } from './store/pointer.ts';
import type { Store } from './store/store.ts';

interface Env extends EdgeEnv {
  readonly GRAPH: KVNamespace;
  /** Serves this data version whatever the pointer in KV says. */
  readonly DATA_VERSION?: string;
}

/** One an isolate: what it has read is remembered across requests. */
const opener = new StoreOpener();

const sessionOf = (store: Store): GraphSession => ({
  version: store.manifest.version,
  // A version that is gone back to has a longer log than before.
  revision: `${store.manifest.version} ${store.manifest.history ?? ''}`,
  kvOperations: () => store.operations,
  context: async (operation) => {
    const graph = await openGraph(store, readsOf(operation.document));
    return { view: graph.view(asOfDay(operation)), cost: operation.cost };
  },
  resource: async ({ id, asOf, base }) => {
    const view = (await openGraph(store)).view(asOf);
    return nodeDocument({ view, base }, id);
  },
});

async function openVersion(env: Env, version: string): Promise<GraphSession | null> {
  const current = await opener.open(env);
  if (version === current.manifest.version) return sessionOf(current.pinned());
  try {
    return sessionOf(await opener.open({ GRAPH: env.GRAPH, DATA_VERSION: version }));
  } catch (error) {
    if (error instanceof NoDataError) return null;
    throw error;
  }
}

function open(env: Env, _ctx: ExecutionContext, version?: string) {
  if (version !== undefined) return openVersion(env, version);
  const current = opener.open(env);
  return current instanceof Promise ? current.then(sessionOf) : sessionOf(current);
}

async function refresh(env: Env): Promise<{ before: string; after: string }> {
  const before = (await opener.open(env)).manifest.version;
  opener.forgetPointer();
  return { before, after: (await opener.open(env)).manifest.version };
}

export default createEdge<Env>({ schema, operations, open, refresh }) satisfies ExportedHandler<Env>;
