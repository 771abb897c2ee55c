import type { EdgeEnv } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';

/** Names of the machine that a program runs on. */
const LOCAL = /^https?:\/\/(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Where ids are addresses: at the origin that is configured, else at that of the request on one's own machine, and
 * anywhere else below no origin at all, so that they are relative to the document. A stranger chooses the Host of a
 * request, and what is cached is cached for all hosts.
 */
export function publicOrigin({ env, request }: RequestContext<EdgeEnv>): string {
  const configured = (env.ORIGIN ?? '').replace(/\/+$/, '');
  if (configured !== '') return configured;
  const asked = request.url.slice(0, request.url.indexOf('/', request.url.indexOf('://') + 3));
  return LOCAL.test(asked) ? asked : '';
}
