/** The graph as the edge serves it: how a version is opened, and what an operation is executed over. */

import { FORMER_OPERATION_NAMES } from '../schema/former-operation-names.ts';
import { schema } from '../schema/index.ts';
import { asOfDay } from '../schema/kit/as-of.ts';
import { Clock } from '../schema/kit/clock.ts';
import { readsOf } from '../schema/kit/reads.ts';
import { operations } from '../schema/operations.generated.ts';
import { ownerOfPart } from '../schema/parts/owner.ts';
import type {
  Client,
  EdgeEnv,
  EdgeOptions,
  GraphSession,
  Operation,
  PrecomputedAnswer,
  ResourceForms,
  ResourceRequest,
} from './edge/ports.ts';
import { dataState } from './graph/dataset/data-state.ts';
import { nearestName } from './graph/nearest/nearest-name.ts';
import { openGraph } from './graph/open.ts';
import { nodeDocument, partDocument } from './linked/resource.ts';
import { StoreError, UnknownVersionError } from './store/faults.ts';
import type { StoreEnv, StoreOpener } from './store/open.ts';
import type { BackgroundWork } from './store/reader.ts';
import type { Store } from './store/store.ts';

export interface Env extends EdgeEnv, StoreEnv {
  /** Where faults of the data are told, `https://github.com/owner/name`. Unset or empty: nowhere. */
  readonly REPOSITORY?: string;
}

const withoutSlash = (address = ''): string => address.replace(/\/+$/, '');

const siteOf = ({ ORIGIN, REPOSITORY }: Env) => ({
  origin: withoutSlash(ORIGIN),
  repository: withoutSlash(REPOSITORY),
});

/** One for each request: a class, since a closure for each of its methods would be made for answers that need none. */
class Session implements GraphSession {
  readonly version: string;
  readonly staleness: number;
  readonly #store: Store;
  readonly #env: Env;

  constructor(store: Store, env: Env) {
    this.#env = env;
    this.#store = store;
    this.version = store.manifest.version;
    this.staleness = store.staleness;
  }

  /** A version that is gone back to has a longer log than before. */
  get revision(): string {
    return `${this.version} ${this.#store.manifest.history ?? ''}`;
  }

  kvOperations(): number {
    return this.#store.operations;
  }

  async context(operation: Operation): Promise<object> {
    const graph = await openGraph(this.#store, readsOf(operation.document));
    const clock = new Clock(Date.now);
    return { view: graph.view(asOfDay(operation)), cost: operation.cost, clock, site: siteOf(this.#env) };
  }

  async resource({ id, asOf, base }: ResourceRequest): Promise<ResourceForms | null> {
    const view = (await openGraph(this.#store)).view(asOf);
    const document = await nodeDocument({ view, base }, id);
    const owner = document === null ? await ownerOfPart(view, id) : null;
    return owner === null ? document : partDocument({ view, base }, owner);
  }

  precomputed(id: string): PrecomputedAnswer | null | Promise<PrecomputedAnswer | null> {
    return this.#store.answer(id);
  }

  check(): Promise<unknown> {
    return this.#store.catalogue();
  }

  about(): Promise<object> {
    return dataState(this.#store, Date.now());
  }

  before(error: unknown): Session | null {
    const before = this.#store.before(error);
    return before === null ? null : new Session(before, this.#env);
  }
}

async function openVersion(
  opener: StoreOpener,
  env: Env,
  version: string,
  ctx: BackgroundWork,
  client: Client | undefined,
): Promise<GraphSession | null> {
  try {
    return new Session(await opener.openVersion(env, version, ctx, client), env);
  } catch (error) {
    if (error instanceof UnknownVersionError) return null;
    throw error;
  }
}

/** @param opener remembers across requests what it has read: one an isolate. */
export const serving = (opener: StoreOpener): EdgeOptions<Env> => ({
  schema,
  operations,
  formerNames: FORMER_OPERATION_NAMES,
  nearestName,
  open: (env, ctx, version, client) => {
    if (version !== undefined) return openVersion(opener, env, version, ctx, client);
    const current = opener.open(env, ctx, client);
    return current instanceof Promise
      ? current.then((store) => new Session(store, env))
      : new Session(current, env);
  },
  wasPublished: (env, ctx, version) => opener.wasPublished(env, version, ctx),
  refresh: (env, ctx) => opener.refresh(env, ctx),
  isUnavailable: (error) => error instanceof StoreError,
});
