/** The graph as the edge serves it: how a version is opened, and what an operation is executed over. */
import { asOfDay } from '../schema/as-of.ts';
import { schema } from '../schema/index.ts';
import { operations } from '../schema/operations.generated.ts';
import { readsOf } from '../schema/reads.ts';
import type { EdgeEnv, EdgeOptions, GraphSession } from './edge/ports.ts';
import { dataState } from './graph/data-state.ts';
import { openGraph } from './graph/open.ts';
import { nodeDocument } from './linked/resource.ts';
import { StoreError, UnknownVersionError } from './store/faults.ts';
import type { Lasting, StoreEnv, StoreOpener } from './store/open.ts';
import type { Store } from './store/store.ts';

export interface Env extends EdgeEnv, StoreEnv {}

const sessionOf = (store: Store): GraphSession => ({
  version: store.manifest.version,
  // A version that is gone back to has a longer log than before.
  revision: `${store.manifest.version} ${store.manifest.history ?? ''}`,
  staleness: store.staleness,
  kvOperations: () => store.operations,
  context: async (operation) => {
    const graph = await openGraph(store, readsOf(operation.document));
    return { view: graph.view(asOfDay(operation)), cost: operation.cost };
  },
  resource: async ({ id, asOf, base }) => {
    const view = (await openGraph(store)).view(asOf);
    return nodeDocument({ view, base }, id);
  },
  check: () => store.catalogue(),
  about: () => dataState(store, Date.now()),
  before: (error) => {
    const before = store.before(error);
    return before === null ? null : sessionOf(before);
  },
});

async function openVersion(
  opener: StoreOpener,
  env: Env,
  version: string,
  ctx: Lasting,
): Promise<GraphSession | null> {
  try {
    return sessionOf(await opener.openVersion(env, version, ctx));
  } catch (error) {
    if (error instanceof UnknownVersionError) return null;
    throw error;
  }
}

/** @param opener remembers across requests what it has read: one an isolate. */
export const serving = (opener: StoreOpener): EdgeOptions<Env> => ({
  schema,
  operations,
  open: (env, ctx, version) => {
    if (version !== undefined) return openVersion(opener, env, version, ctx);
    const current = opener.open(env, ctx);
    return current instanceof Promise ? current.then(sessionOf) : sessionOf(current);
  },
  wasPublished: (env, ctx, version) => opener.wasPublished(env, version, ctx),
  refresh: (env, ctx) => opener.refresh(env, ctx),
  isUnavailable: (error) => error instanceof StoreError,
});
