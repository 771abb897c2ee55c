import type { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { badRequest, codedError } from '../errors.ts';
import type { NamedOperation } from '../ports.ts';
import { sha256 } from './document-id.ts';
import { RegisteredQueries } from './registered-queries.ts';

/** Registered documents an isolate keeps, in characters. */
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

/** The client's cue to send the document once; 200 and never stored, as Apollo's clients expect. */
const notFound = (): GraphQLError =>
  codedError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { status: 200 });

/**
 * Apollo's automatic persisted queries. What a client registers is kept by this isolate alone: strangers never write to
 * KV, and a client that meets another isolate just sends its document again. Documents that come once push out none that
 * is in use.
 */
export class PersistedQueries {
  readonly #named: ReadonlyMap<string, string>;
  readonly #registered = new RegisteredQueries(CACHE_CHARACTERS);

  constructor(operations: Iterable<NamedOperation>) {
    this.#named = new Map([...operations].map(({ id, document }) => [id, document]));
  }

  /**
   * Puts the document in place of its hash.
   * @param client who asks; see `clientKey`.
   * @throws GraphQLError when the hash is unknown or not that of the document.
   */
  resolve(params: GraphQLParams, client: string): GraphQLParams {
    const persisted = persistedQueryOf(params);
    if (persisted === null) return params;
    if (params.query === undefined) return { ...params, query: this.#recall(persisted.sha256Hash, client) };
    if (sha256(params.query) !== persisted.sha256Hash)
      throw badRequest('The hash does not belong to the query.');
    return params;
  }

  /** Keeps a document that came with its hash and was found to be valid. */
  register(params: GraphQLParams, client: string): void {
    const hash = persistedQueryOf(params)?.sha256Hash;
    const { query } = params;
    if (hash === undefined || query === undefined || query === null || this.#named.has(hash)) return;
    this.#registered.set(hash, query, client);
  }

  #recall(hash: string, client: string): string {
    const document = this.#named.get(hash) ?? this.#registered.get(hash, client);
    if (document !== undefined) return document;
    // Its client now sends the document, once.
    this.#registered.noteMiss(hash);
    throw notFound();
  }
}
