/**
 * What the edge needs of the graph behind it. The edge speaks HTTP and GraphQL and knows nothing of what the graph is
 * about; the composition root (`src/worker.ts`) plugs the two together.
 */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { FaultLog, WriteLine } from './log.ts';

/** Who waits for an answer. */
export interface Client {
  /** The error that ends the work once the client has hung up; null while it waits. */
  hungUp(): Error | null;
}

/** What an operation costs, and what one may cost; counted before it runs. */
export interface OperationCost {
  readonly requested: number;
  readonly limit: number;
}

/** One operation about to be executed: parsed, valid, inside the limits. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cost: OperationCost;
}

/** The entity that an id names, in each form; written on demand. */
export interface ResourceForms {
  readonly html: () => string;
  readonly json: () => string;
  readonly jsonLd: () => string;
  /** Path of the address of what answers for the id, where it was given up. */
  readonly movedTo?: string;
  /** Path of the address of what it is a part of, where it has no page of its own. */
  readonly partOf?: string;
}

export interface ResourceRequest {
  /** Kind and slug, `club:atalanta`; it may name nothing. */
  readonly id: string;
  /** ISO day, or null for everything that is known. */
  readonly asOf: string | null;
  /** Origin under which ids are addresses. */
  readonly base: string;
}

/** An answer that was written when the data version was published. */
export interface PrecomputedAnswer {
  /** The name of the operation. */
  readonly operation: string;
  readonly cost: number;
  /** Whether the answer states what it lacks; a client can decline that. */
  readonly hasNotices: boolean;
  /** JSON, as executing the operation would give it. */
  readonly body: string;
}

/** The graph as one request sees it: one data version, pinned. */
export interface GraphSession {
  readonly version: string;
  /** Everything that answers depend on: the data version, and the state of the data beside it. */
  readonly revision: string;
  /** How many KV operations this request has made so far. */
  kvOperations(): number;
  /** The GraphQL context value of one operation; called only for what has to be executed. */
  context(operation: Operation): object | Promise<object>;
  /** Null: nothing has that id. */
  resource?(request: ResourceRequest): Promise<ResourceForms | null>;
  /**
   * The answer to a named question as its document asks it. Null where none was written, and where what it is executed
   * over is held anyway. Absent: none was ever written.
   * @param id of the named operation.
   */
  precomputed?(id: string): PrecomputedAnswer | null | Promise<PrecomputedAnswer | null>;
  /** Seconds since the version was known to be the current one, where that is too long ago; 0 or absent while it is fresh. */
  readonly staleness?: number;
  /** Reads what every answer needs; rejects where that cannot be read. */
  check?(): Promise<unknown>;
  /** The state of the data, as `/health` answers it to a monitor. */
  about?(): Promise<object>;
  /**
   * The version served before this one, for where this one's data cannot be read; null when there is none.
   * @param error what kept this one from answering.
   */
  before?(error: unknown): GraphSession | null;
}

/** A document known by name, served at `/q/{name}`. */
export interface NamedOperation {
  /** SHA-256 of the document, hex: what Apollo's persisted queries call it. */
  readonly id: string;
  readonly document: string;
}

export interface EdgeOptions<Env> {
  readonly schema: GraphQLSchema;
  /**
   * Opens the graph for one request: at once where nothing has to be looked up, so that what is remembered is answered
   * without a promise.
   * @param version pins that version; absent, the current one. Null when the graph has no such version.
   * @param client who waits for the answer: once it has hung up, what is read for it may be rejected with what it says.
   */
  open(
    env: Env,
    ctx: ExecutionContext,
    version?: string,
    client?: Client,
  ): GraphSession | null | Promise<GraphSession | null>;
  /** Whether a version that the graph does not have was published once, and is no longer kept. Absent: none was. */
  wasPublished?(env: Env, ctx: ExecutionContext, version: string): Promise<boolean>;
  /**
   * Looks at once which version is current, however lately it was looked at.
   * @returns the version served until now, and the one served from now on.
   */
  refresh?(env: Env, ctx: ExecutionContext): Promise<{ readonly before: string; readonly after: string }>;
  /** Whether an error says that the data cannot be read now. Absent: none does. */
  isUnavailable?(error: unknown): boolean;
  /** Receives faults; one of the edge's own when absent. */
  readonly faults?: FaultLog;
  readonly operations: ReadonlyMap<string, NamedOperation>;
  /** Names under which operations are not listed any more, and still answer: the new name by the former. Absent: none. */
  readonly formerNames?: ReadonlyMap<string, string>;
  /** The name that a wrong one may have been meant to be; null when none is near. Absent: no name is suggested. */
  readonly nearestName?: (wrong: string, names: Iterable<string>) => string | null;
  /** Where lines about requests go; the console when not given. */
  readonly tell?: WriteLine;
}

/** The bindings the edge itself uses. */
export interface EdgeEnv {
  /** Static assets: the pages, the SDL, introspection answers. */
  readonly ASSETS?: Fetcher;
  readonly RATE_LIMITER?: RateLimit;
  /** Counts what the operations of a client cost, in steps. */
  readonly COST_LIMITER?: RateLimit;
  /** Where requests are counted by operation; absent: in the log. */
  readonly METRICS?: AnalyticsEngineDataset;
  /** `on` counts requests per client; anything else lets all pass. */
  readonly RATE_LIMIT?: string;
  /** A secret: a request that sends it may invalidate. Unset or empty: no request may. */
  readonly INVALIDATION_TOKEN?: string;
  /** Where the graph is published, `https://football.example`: ids are addresses there. See `publicOrigin`. */
  readonly ORIGIN?: string;
}
