import type { EdgeEnv } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';

/** Host names of the machine on which a program runs. */
const LOCAL = /^https?:\/\/(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * The origin of the addresses of ids. Where an origin is configured, it is that one. On a developer's machine it is
 * that of the request. Elsewhere there is none, and addresses are relative to the document: a stranger chooses the
 * Host of a request, and cached answers are served for all hosts.
 */
export function publicOrigin({ env, request }: RequestContext<EdgeEnv>): string {
  const configured = (env.ORIGIN ?? '').replace(/\/+$/, '');
  if (configured !== '') return configured;
  const asked = request.url.slice(0, request.url.indexOf('/', request.url.indexOf('://') + 3));
  return LOCAL.test(asked) ? asked : '';
}
