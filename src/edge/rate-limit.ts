import type { EdgeEnv } from './ports.ts';
import { errorResponse } from './respond.ts';
import type { Visit } from './visit.ts';

/** As in wrangler.toml; the binding does not tell. */
export const RATE_LIMIT = { requests: 600, seconds: 60 } as const;

const POLICY = `"client";q=${RATE_LIMIT.requests};w=${RATE_LIMIT.seconds}`;

/**
 * Counts a client's request, per data centre. Clients behind one address share a count, which is why it is generous.
 * @returns the refusal, or null when the request may pass.
 */
export async function rateLimit({ request, env }: Visit<EdgeEnv>): Promise<Response | null> {
  if (env.RATE_LIMIT !== 'on' || env.RATE_LIMITER === undefined) return null;
  const { success } = await env.RATE_LIMITER.limit({
    key: request.headers.get('cf-connecting-ip') ?? 'unknown',
  });
  if (success) return null;
  return errorResponse(
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
}
