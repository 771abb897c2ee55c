import { timingSafeEqual } from 'node:crypto';
import { UnavailableError } from '../answers/last-good.ts';
import { codedError } from '../errors.ts';
import { CURRENT_TAG, NO_STORE } from '../http/headers.ts';
import { errorResponse, jsonResponse } from '../http/respond.ts';
import type { Route } from '../http/routes.ts';
import type { EdgeEnv, EdgeOptions } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';

/** The name of the scheme may be in upper or lower case (RFC 9110, 11.1). */
const BEARER = /^bearer +/i;

/** Compares in a time that does not tell how much of the token was right. */
function isBearer(authorization: string | null, token: string): boolean {
  if (authorization === null || !BEARER.test(authorization)) return false;
  const encoder = new TextEncoder();
  const [given, wanted] = [encoder.encode(authorization.replace(BEARER, '')), encoder.encode(token)];
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}

/**
 * Marks everything in the front cache that names no version as stale. The cache then asks for its entries again, with
 * their ETags. All of them are marked: whether this isolate has seen the new version before does not tell what the
 * front cache holds.
 */
async function invalidate(ctx: ExecutionContext): Promise<boolean> {
  // Local simulation has no front cache, and a deployment may have switched it off.
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
 * `POST /invalidate`, for the program that publishes. This isolate reads the pointer again, and the front cache asks
 * again for the answers that depend on it. KV may serve the old pointer until its own cache expires; nothing here
 * shortens that time.
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
