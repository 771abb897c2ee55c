import { sha256 } from '../../src/edge/document-id.ts';
import { createEdge, type Edge } from '../../src/edge/edge.ts';
import type { EdgeEnv, EdgeOptions } from '../../src/edge/ports.ts';
import { LIBRARY_VERSION, libraryOperations, librarySchema, librarySession } from './library.ts';

const ctx = {
  waitUntil: () => {},
  passThroughOnException: () => {},
  props: {},
} as unknown as ExecutionContext;

export type Client = (path: string, init?: RequestInit) => Promise<Response>;

/** The edge over the library, as one isolate: `fetch` without a network. */
export function serve(options: Partial<EdgeOptions<EdgeEnv>> = {}, env: EdgeEnv = {}): Client {
  const operations = new Map(
    [...libraryOperations].map(([name, document]) => [name, { id: sha256(document), document }]),
  );
  const edge: Edge<EdgeEnv> = createEdge({
    schema: librarySchema,
    operations,
    open: async (_env, _ctx, version) =>
      version === undefined || version === LIBRARY_VERSION ? librarySession() : null,
    ...options,
  });
  return (path, init) => edge.fetch(new Request(new URL(path, 'https://graph.test'), init), env, ctx);
}

/** POSTs an operation and reads the answer. */
export async function ask(
  client: Client,
  query: string,
  variables: object = {},
  accept = 'application/json',
) {
  const response = await client('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
