import { timingSafeEqual } from 'node:crypto';
import { UnavailableError } from '../answers/last-good.ts';
import { codedError } from '../errors.ts';
import { CURRENT_TAG, NO_STORE } from '../http/headers.ts';
import { errorResponse, jsonResponse } from '../http/respond.ts';
import type { Route } from '../http/routes.ts';
import type { EdgeEnv, EdgeOptions } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';

/** Whatever the case of the scheme's name (RFC 9110, 11.1). */
const BEARER = /^bearer +/i;

/** Compares in a time that tells nothing of how much of the token was right. */
function isBearer(authorization: string | null, token: string): boolean {
  if (authorization === null || !BEARER.test(authorization)) return false;
  const encoder = new TextEncoder();
  const [given, wanted] = [encoder.encode(authorization.replace(BEARER, '')), encoder.encode(token)];
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}

/**
 * Marks what the front cache holds and names no version as stale; its entries are then asked for again, by their ETag. All
 * of it, since whether this isolate has seen the new version before says nothing of what the front cache holds.
 */
async function invalidate(ctx: ExecutionContext): Promise<boolean> {
  // There is no front cache in local simulation, nor where it is switched off.
  if (ctx.cache === undefined) return false;
  await ctx.cache.invalidate({ tags: [CURRENT_TAG] });
  return true;
}

async function refreshed<T>(refresh: () => Promise<T>): Promise<T> {
  try {
    return await refresh();
  } catch (cause) {
    throw new UnavailableError('the pointer cannot be read', { cause });
  }
}

/**
 * `POST /invalidate`: for whoever publishes. This isolate reads the pointer again, and the front cache asks again for
 * the answers that follow it. KV may serve the old pointer for as long as it caches it; nothing here shortens that.
 */
export function invalidationRoute<Env extends EdgeEnv>({ refresh }: EdgeOptions<Env>): Route<Env> {
  const handle = async ({ env, ctx, request }: RequestContext<Env>): Promise<Response> => {
    const token = env.INVALIDATION_TOKEN ?? '';
    if (token === '' || refresh === undefined)
      return errorResponse(404, 'NOT_FOUND', 'Invalidation is not set up here.', {
        hint: 'Answers follow a new data version by themselves within three minutes.',
      });
    if (!isBearer(request.headers.get('authorization'), token))
      throw codedError('UNAUTHORIZED', 'This needs the token of the publisher.', { status: 401 });
    const { before, after } = await refreshed(() => refresh(env, ctx));
    return jsonResponse(200, { before, after, frontCache: await invalidate(ctx) }, NO_STORE);
  };
  return { path: '/invalidate', methods: ['POST'], handle };
}
