import type { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { badRequest, codedError } from '../errors.ts';
import type { NamedOperation } from '../ports.ts';
import { sha256 } from './document-id.ts';
import { RegisteredQueries } from './registered-queries.ts';

/** The characters of all registered documents that an isolate keeps. */
const CACHE_CHARACTERS = 500_000;

interface PersistedQuery {
  readonly version: number;
  readonly sha256Hash: string;
}

function persistedQueryOf(params: GraphQLParams): PersistedQuery | null {
  const given: unknown = params.extensions?.persistedQuery;
  if (given === undefined || given === null) return null;
  const { version, sha256Hash } = given as Record<string, unknown>;
  if (version !== 1) throw badRequest('Only version 1 of persisted queries is known.');
  if (typeof sha256Hash !== 'string') throw badRequest('"persistedQuery" needs a "sha256Hash".');
  return { version, sha256Hash };
}

/** Tells the client to send the document once. As Apollo's clients expect, the status is 200 and no cache stores it. */
const notFound = (): GraphQLError =>
  codedError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { status: 200 });

/**
 * Apollo's automatic persisted queries. Only this isolate keeps what a client registers: strangers never write to KV,
 * and a client that reaches another isolate sends its document again. Documents that are asked for once do not push
 * out those in use.
 */
export class PersistedQueries {
  readonly #named: ReadonlyMap<string, string>;
  readonly #registered = new RegisteredQueries(CACHE_CHARACTERS);

  constructor(operations: Iterable<NamedOperation>) {
    this.#named = new Map([...operations].map(({ id, document }) => [id, document]));
  }

  /**
   * Puts the document in place of its hash.
   * @param client the client that asks; see `clientKey`.
   * @throws GraphQLError when the hash is unknown, or is not the hash of the document.
   */
  resolve(params: GraphQLParams, client: string): GraphQLParams {
    const persisted = persistedQueryOf(params);
    if (persisted === null) return params;
    if (params.query === undefined) return { ...params, query: this.#recall(persisted.sha256Hash, client) };
    if (sha256(params.query) !== persisted.sha256Hash)
      throw badRequest('The hash does not belong to the query.');
    return params;
  }

  /** Keeps a document that came with its hash and is valid. */
  register(params: GraphQLParams, client: string): void {
    const hash = persistedQueryOf(params)?.sha256Hash;
    const { query } = params;
    if (hash === undefined || !query || this.#named.has(hash)) return;
    this.#registered.set(hash, query, client);
  }

  #recall(hash: string, client: string): string {
    const document = this.#named.get(hash) ?? this.#registered.get(hash, client);
    if (document !== undefined) return document;
    // The answer tells its client to send the document, once.
    this.#registered.noteMiss(hash);
    throw notFound();
  }
}
