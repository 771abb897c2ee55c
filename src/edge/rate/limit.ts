import type { GraphQLError } from 'graphql';
import { codedError } from '../errors.ts';
import { errorResponse } from '../http/respond.ts';
import type { Handler } from '../http/routes.ts';
import type { EdgeEnv } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';
import { clientKey } from './client.ts';
import { COST_LIMIT, exhaustedHeaders, isCounted, REASONS } from './policy.ts';

/** The limit is per data centre. Clients behind one address share a count, which is why it is generous. */
async function isWithin(limiter: RateLimit, context: RequestContext<EdgeEnv>): Promise<boolean> {
  try {
    return (await limiter.limit({ key: clientKey(context.request.headers.get('cf-connecting-ip')) })).success;
  } catch (error) {
    // Who cannot count lets pass.
    context.fault(error);
    return true;
  }
}

const refusal = (): Response =>
  errorResponse(429, 'RATE_LIMITED', REASONS.client, {
    hint: 'Answers to GET are cached in front of this limit; wait, or ask less often.',
    headers: exhaustedHeaders('client'),
  });

/** Counts a client's requests, where that is switched on, and hands on those within the limit. */
export function rateLimited<Env extends EdgeEnv>(
  context: RequestContext<Env>,
  handle: Handler<Env>,
): Response | Promise<Response> {
  const { RATE_LIMITER: limiter } = context.env;
  if (limiter === undefined || !isCounted(context.env)) return handle(context);
  return isWithin(limiter, context).then((within) => (within ? handle(context) : refusal()));
}

export const tooDear = (): GraphQLError =>
  codedError('RATE_LIMITED', REASONS.cost, { status: 429 }, { hint: 'Ask for less at once, or less often.' });

/**
 * Counts what an operation costs that is about to be executed: one of 10,000 as ten steps, one below the first step not at
 * all, since the request has been counted.
 * @returns whether the client is within the limit.
 */
export async function isAffordable(context: RequestContext<EdgeEnv>, cost: number): Promise<boolean> {
  const { COST_LIMITER: limiter } = context.env;
  const steps = Math.floor(cost / COST_LIMIT.step);
  if (limiter === undefined || steps === 0 || !isCounted(context.env)) return true;
  const within = await Promise.all(Array.from({ length: steps }, () => isWithin(limiter, context)));
  return within.every(Boolean);
}
