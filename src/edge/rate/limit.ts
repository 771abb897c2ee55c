import type { GraphQLError } from 'graphql';
import { codedError } from '../errors.ts';
import { errorResponse } from '../http/respond.ts';
import type { Handler } from '../http/routes.ts';
import type { EdgeEnv } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';
import { clientKey } from './client.ts';
import { COST_LIMIT, exhaustedHeaders, isCounted, REASONS } from './policy.ts';

/** The limit applies to each data centre. It is generous, since clients behind one address share a count. */
async function isWithin(limiter: RateLimit, context: RequestContext<EdgeEnv>): Promise<boolean> {
  try {
    return (await limiter.limit({ key: clientKey(context.request.headers.get('cf-connecting-ip')) })).success;
  } catch (error) {
    // Where counting fails, the request passes.
    context.fault(error);
    return true;
  }
}

const refusal = (): Response =>
  errorResponse(429, 'RATE_LIMITED', REASONS.client, {
    hint: 'Answers to GET are cached in front of this limit; wait, or ask less often.',
    headers: exhaustedHeaders('client'),
  });

/** Counts a client's requests where counting is switched on, and passes on those within the limit. */
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
 * Counts the cost of an operation that is about to be executed, in whole steps. An operation of 10,000 counts as ten
 * steps. One below the first step counts as none, since its request has been counted.
 * @returns whether the client is within the limit.
 */
export async function isAffordable(context: RequestContext<EdgeEnv>, cost: number): Promise<boolean> {
  const { COST_LIMITER: limiter } = context.env;
  const steps = Math.floor(cost / COST_LIMIT.step);
  if (limiter === undefined || steps === 0 || !isCounted(context.env)) return true;
  const within = await Promise.all(Array.from({ length: steps }, () => isWithin(limiter, context)));
  return within.every(Boolean);
}
