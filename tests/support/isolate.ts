/** One isolate of the real Worker, short of workerd: its edge, its store, its schema, over a KV that a test gives it. */
import { createEdge } from '../../src/edge/edge.ts';
import { FaultLog } from '../../src/edge/log.ts';
import { type Env, serving } from '../../src/serving.ts';
import { DocumentCache } from '../../src/store/document-cache.ts';
import { StoreOpener } from '../../src/store/open.ts';
import type { KvReader } from '../../src/store/reader.ts';
import type { Clock } from './clock.ts';
import { executionContext } from './execution-context.ts';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Isolate {
  get(path: string, init?: RequestInit): Promise<Told>;
}

/**
 * @param clock absent: the real one.
 * @param cache what stands for the front cache, which nothing here simulates.
 */
export function isolateOver(kv: KvReader, clock?: Clock, env: Partial<Env> = {}, cache?: object): Isolate {
  const context = executionContext({ cache });
  const faults = new FaultLog();
  const opener = new StoreOpener(clock?.now, new DocumentCache(), {
    ...(clock !== undefined && { waits: clock }),
    report: (error) => faults.tell(null, error),
  });
  const edge = createEdge<Env>({ ...serving(opener), faults, tell: () => {} });
  return {
    get: async (path, init) => {
      const request = new Request(new URL(path, 'https://graph.test'), init);
      const response = await edge.fetch(request, { GRAPH: kv, ...env }, context);
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}
