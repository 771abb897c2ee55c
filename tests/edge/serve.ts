import { createEdge } from '../../src/edge/edge.ts';
import { sha256 } from '../../src/edge/operations/document-id.ts';
import type { EdgeEnv, EdgeOptions } from '../../src/edge/ports.ts';
import { nearestName } from '../../src/graph/nearest/nearest-name.ts';
import { executionContext } from '../support/execution-context.ts';
import { LIBRARY_VERSION, libraryOperations, librarySchema, librarySession } from './library.ts';

const context = executionContext();

export type Client = (path: string, init?: RequestInit) => Promise<Response>;

const operations = new Map(
  [...libraryOperations].map(([name, document]) => [name, { id: sha256(document), document }]),
);

/** The edge over the library, as one isolate: `fetch` without a network. */
export function serve(options: Partial<EdgeOptions<EdgeEnv>> = {}, env: EdgeEnv = {}): Client {
  const edge = createEdge<EdgeEnv>({
    nearestName,
    schema: librarySchema,
    operations,
    open: async (_env, _ctx, version) =>
      version === undefined || version === LIBRARY_VERSION ? librarySession() : null,
    ...options,
  });
  return async (path, init) =>
    edge.fetch(new Request(new URL(path, 'https://graph.test'), init), env, context);
}

export interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
  readonly extensions?: object;
}

/** POSTs one operation, or a batch, as JSON. */
export function post(client: Client, body: Asked | readonly Asked[] | string, accept = 'application/json') {
  return client('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The URL that asks a query with GET. */
export const getUrl = (query: string, more: Readonly<Record<string, string>> = {}): string =>
  `/graphql?${new URLSearchParams({ query, ...more })}`;

/** Status and body, for whole comparisons. */
export async function told(response: Promise<Response>): Promise<{ status: number; body: unknown }> {
  const { status, ...rest } = await response.then(async (one) => ({
    status: one.status,
    text: await one.text(),
  }));
  return { status, body: rest.text === '' ? null : JSON.parse(rest.text) };
}
