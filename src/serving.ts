/** The graph as the edge serves it: how a version is opened, and what an operation is executed over. */
import { asOfDay } from '../schema/as-of.ts';
import { schema } from '../schema/index.ts';
import { operations } from '../schema/operations.generated.ts';
import { readsOf } from '../schema/reads.ts';
import type { EdgeEnv, EdgeOptions, GraphSession } from './edge/ports.ts';
import { openGraph } from './graph/open.ts';
import { nodeDocument } from './linked/resource.ts';
import type { StoreEnv, StoreOpener } from './store/open.ts';
import { NoDataError } from './store/pointer.ts';
import type { Store } from './store/store.ts';

export interface Env extends EdgeEnv, StoreEnv {}

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

async function openVersion(opener: StoreOpener, env: Env, version: string): Promise<GraphSession | null> {
  const current = await opener.open(env);
  if (version === current.manifest.version) return sessionOf(current.pinned());
  try {
    return sessionOf(await opener.open({ GRAPH: env.GRAPH, DATA_VERSION: version }));
  } catch (error) {
    if (error instanceof NoDataError) return null;
    throw error;
  }
}

async function refresh(opener: StoreOpener, env: Env): Promise<{ before: string; after: string }> {
  const before = (await opener.open(env)).manifest.version;
  opener.forgetPointer();
  return { before, after: (await opener.open(env)).manifest.version };
}

/** @param opener remembers across requests what it has read: one an isolate. */
export const serving = (opener: StoreOpener): EdgeOptions<Env> => ({
  schema,
  operations,
  open: (env, _ctx, version) => {
    if (version !== undefined) return openVersion(opener, env, version);
    const current = opener.open(env);
    return current instanceof Promise ? current.then(sessionOf) : sessionOf(current);
  },
  refresh: (env) => refresh(opener, env),
});
