import { fromLastGood, openSession, UnavailableError } from '../answers/last-good.ts';
import { CORS, CURRENT_TAG, NO_STORE } from '../http/headers.ts';
import { jsonResponse } from '../http/respond.ts';
import type { Route } from '../http/routes.ts';
import type { EdgeOptions, GraphSession } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';

/** Seconds for which a cache may tell the current version. */
const VERSION_HEADERS = { ...CORS, 'cache-control': 'public, max-age=10', 'cache-tag': CURRENT_TAG };

function present(session: GraphSession | null): GraphSession {
  if (session === null) throw new UnavailableError('there is no version');
  return session;
}

/**
 * Opens a session and reads what every answer needs, to show that the graph can answer. Also gives what there is to
 * tell of its data.
 */
async function checked(session: GraphSession | null) {
  const found = present(session);
  await found.check?.();
  const { version, staleness = 0 } = found;
  return { version, staleness, about: (await found.about?.()) ?? {} };
}

async function health<Env>(options: EdgeOptions<Env>, context: RequestContext<Env>): Promise<Response> {
  const { version, staleness, about } = await fromLastGood(options, context, checked);
  const state = staleness === 0 ? { status: 'ok' } : { status: 'stale', staleSeconds: staleness };
  return jsonResponse(200, { ...state, version, ...about }, NO_STORE);
}

/** For monitors, and for clients that build the immutable URLs. */
export function statusRoutes<Env>(options: EdgeOptions<Env>): Route<Env>[] {
  return [
    { path: '/health', methods: ['GET'], handle: (context) => health(options, context) },
    {
      path: '/version',
      methods: ['GET'],
      handle: async (context) => {
        const { version } = present(await openSession(options, context));
        return jsonResponse(200, { version }, VERSION_HEADERS);
      },
    },
  ];
}
