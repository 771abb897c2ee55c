import { CORS, NO_STORE } from './headers.ts';
import { logFault } from './log.ts';
import type { EdgeOptions } from './ports.ts';
import { errorResponse, jsonResponse } from './respond.ts';
import type { Route } from './routes.ts';
import type { Visit } from './visit.ts';

/** Seconds for which the current version may be told from a cache. */
const VERSION_HEADERS = { ...CORS, 'cache-control': 'public, max-age=10' };

async function currentVersion<Env>(options: EdgeOptions<Env>, visit: Visit<Env>): Promise<string | null> {
  try {
    return (await options.open(visit.env, visit.ctx))?.version ?? null;
  } catch (error) {
    logFault(visit.requestId, error);
    return null;
  }
}

export const unavailable = (requestId: string): Response =>
  errorResponse(503, 'SERVICE_UNAVAILABLE', 'There is no data to answer from.', {
    hint: `Try again in a minute. Request id: ${requestId}`,
    headers: { 'retry-after': '60', 'request-id': requestId },
  });

/** For monitors and for clients that build the immutable URLs. */
export function statusRoutes<Env>(options: EdgeOptions<Env>): Route<Env>[] {
  return [
    {
      path: '/health',
      methods: ['GET'],
      handle: async (visit) => {
        const version = await currentVersion(options, visit);
        return version === null
          ? unavailable(visit.requestId)
          : jsonResponse(200, { status: 'ok', version }, NO_STORE);
      },
    },
    {
      path: '/version',
      methods: ['GET'],
      handle: async (visit) => {
        const version = await currentVersion(options, visit);
        return version === null
          ? unavailable(visit.requestId)
          : jsonResponse(200, { version }, VERSION_HEADERS);
      },
    },
  ];
}
