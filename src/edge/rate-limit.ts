import type { EdgeEnv } from './ports.ts';
import { errorResponse } from './respond.ts';
import type { Handler } from './routes.ts';

/** As in wrangler.toml; the binding does not tell. */
export const RATE_LIMIT = { requests: 600, seconds: 60 } as const;

const POLICY = `"client";q=${RATE_LIMIT.requests};w=${RATE_LIMIT.seconds}`;

/** The limit is per data centre. Clients behind one address share a count, which is why it is generous. */
async function isWithin(limiter: RateLimit, request: Request): Promise<boolean> {
  const { success } = await limiter.limit({ key: request.headers.get('cf-connecting-ip') ?? 'unknown' });
  return success;
}

const refusal = (): Response =>
  errorResponse(
    429,
    'RATE_LIMITED',
    `More than ${RATE_LIMIT.requests} requests in ${RATE_LIMIT.seconds} seconds.`,
    {
      hint: 'Answers to GET are cached in front of this limit; wait, or ask less often.',
      headers: {
        'retry-after': `${RATE_LIMIT.seconds}`,
        ratelimit: `"client";r=0;t=${RATE_LIMIT.seconds}`,
        'ratelimit-policy': POLICY,
      },
    },
  );

/** Counts a client's requests, where that is switched on, and hands on those within the limit. */
export const rateLimited =
  <Env extends EdgeEnv>(handle: Handler<Env>): Handler<Env> =>
  (visit) => {
    const { RATE_LIMIT: state, RATE_LIMITER: limiter } = visit.env;
    if (state !== 'on' || limiter === undefined) return handle(visit);
    return isWithin(limiter, visit.request).then((within) => (within ? handle(visit) : refusal()));
  };
