/** The graph in this process, asked without HTTP: what a question reads, and what it takes. */
import { type DocumentNode, execute } from 'graphql';
import { schema } from '../../schema/index.ts';
import { asOfDay } from '../../schema/kit/as-of.ts';
import { readsOf } from '../../schema/kit/reads.ts';
import { createEdge } from '../../src/edge/edge.ts';
import { openGraph } from '../../src/graph/open.ts';
import { type Env, serving } from '../../src/serving.ts';
import { StoreOpener } from '../../src/store/open.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { CountingKv } from './counting-kv.ts';

/** @throws Error that names the question when the answer has errors. */
export async function answerIn(
  opener: StoreOpener,
  kv: KvReader,
  name: string,
  document: DocumentNode,
): Promise<string> {
  const graph = await openGraph(await opener.open({ GRAPH: kv }), readsOf(document));
  const view = graph.view(asOfDay({ document, operationName: null, variables: {} }));
  const { errors, ...data } = await execute({
    schema,
    document,
    contextValue: { view, cost: { requested: 0, limit: 0 } },
  });
  if (errors !== undefined) throw new Error(`${name}: ${errors[0]?.message}`);
  return JSON.stringify(data);
}

/** The keys of each KV operation that an isolate makes which has read nothing, in order. */
export async function readsInOrder(
  values: ReadonlyMap<string, Uint8Array>,
  path: string,
): Promise<readonly (readonly string[])[]> {
  const kv = new CountingKv(values);
  const edge = createEdge<Env>({ ...serving(new StoreOpener()), tell: () => {} });
  const context = { waitUntil: () => {} } as unknown as ExecutionContext;
  const response = await edge.fetch(new Request(`https://edge.local${path}`), { GRAPH: kv }, context);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return kv.reads;
}
