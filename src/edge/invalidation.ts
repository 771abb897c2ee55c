import { timingSafeEqual } from 'node:crypto';
import { codedError } from './errors.ts';
import { NO_STORE } from './headers.ts';
import type { EdgeEnv, EdgeOptions } from './ports.ts';
import { errorResponse, jsonResponse } from './respond.ts';
import type { Route } from './routes.ts';
import type { Visit } from './visit.ts';

/** Compares in a time that tells nothing of how much of the token was right. */
function isBearer(authorization: string | null, token: string): boolean {
  const encoder = new TextEncoder();
  const [given, wanted] = [encoder.encode(authorization ?? ''), encoder.encode(`Bearer ${token}`)];
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}

/** Marks what the front cache holds of a version as stale; its entries are then asked for again, by their ETag. */
async function invalidate(ctx: ExecutionContext, version: string): Promise<boolean> {
  // There is no front cache in local simulation, nor where it is switched off.
  if (ctx.cache === undefined) return false;
  await ctx.cache.invalidate({ tags: [`data-${version}`] });
  return true;
}

/**
 * `POST /invalidate`: for whoever publishes. This isolate reads the pointer again, and the front cache drops the answers
 * of the version before. KV may serve the old pointer for as long as it caches it; nothing here shortens that.
 */
export function invalidationRoute<Env extends EdgeEnv>({ refresh }: EdgeOptions<Env>): Route<Env> {
  const handle = async ({ env, ctx, request }: Visit<Env>): Promise<Response> => {
    const token = env.INVALIDATION_TOKEN ?? '';
    if (token === '' || refresh === undefined)
      return errorResponse(404, 'NOT_FOUND', 'Invalidation is not set up here.', {
        hint: 'Answers follow a new data version by themselves within about two minutes.',
      });
    if (!isBearer(request.headers.get('authorization'), token))
      throw codedError('UNAUTHORIZED', 'This needs the token of whoever publishes.', { status: 401 });
    const { before, after } = await refresh(env);
    const dropped = before !== after && (await invalidate(ctx, before));
    return jsonResponse(200, { before, after, frontCache: dropped }, NO_STORE);
  };
  return { path: '/invalidate', methods: ['POST'], handle };
}
