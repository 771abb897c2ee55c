/**
 * The first request of an isolate takes some 20 ms, of which the data takes four: the rest is V8 compiling functions that have
 * never run. What the platform allows for starting is no request's time, so they run then: over a graph of a dozen
 * teams, through the same edge, store and schema as real requests.
 */
import type { Edge } from '../edge/edge.ts';
import type { EdgeEnv } from '../edge/ports.ts';

/** What is asked, and whether it ought to be refused. */
export interface WarmUpRequest {
  readonly path: string;
  readonly accept?: string;
  readonly isRefused?: true;
}

export interface WarmUpReport {
  readonly asked: number;
  /** What came out otherwise than it ought to: each makes some request slower, and none wrong. */
  readonly failed: readonly string[];
}

/** Nobody waits for anything. The type has more, such as exports and tracing, for which nothing here asks. */
const CONTEXT = {
  waitUntil: () => {},
  passThroughOnException: () => {},
  props: {},
} as unknown as ExecutionContext;

/**
 * HEAD, since a body may not be made outside of a request, and with an id, since chance is not to be had there either.
 * @returns what is wrong with the answer; null when nothing is.
 */
async function ask<Env>(edge: Edge<Env>, env: Env, { path, accept, isRefused }: WarmUpRequest) {
  const headers = { 'cf-ray': 'warm-up', ...(accept !== undefined && { accept }) };
  try {
    const request = new Request(`https://warm-up.invalid${path}`, { method: 'HEAD', headers });
    const response = await edge.fetch(request, env, CONTEXT);
    // Only what is answered without an error may be kept, and is named by its bytes.
    const isAnswered = response.headers.get('etag') !== null;
    return isAnswered === (isRefused !== true) ? null : `${path}: ${response.status}`;
  } catch (error) {
    return `${path}: ${error}`;
  }
}

/**
 * Asks one request after the other. It waits for nothing but what is at hand, so that all is done before the first request comes.
 * @param edge one of its own: what it remembers is not meant for anybody.
 */
export async function warmUp<Env extends EdgeEnv>(
  edge: Edge<Env>,
  env: Env,
  requests: readonly WarmUpRequest[],
): Promise<WarmUpReport> {
  const failed: string[] = [];
  for (const request of requests) {
    const fault = await ask(edge, env, request);
    if (fault !== null) failed.push(fault);
  }
  return { asked: requests.length, failed };
}
