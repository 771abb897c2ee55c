import type { EdgeEnv } from '../ports.ts';

/**
 * The limits for requests of a client and for what they cost. They repeat wrangler.toml, since the bindings do not
 * tell their limits.
 */
export const RATE_LIMIT = { requests: 600, seconds: 60 } as const;
/** The cost of one step. Executed operations count in whole steps, since the binding counts and takes no weight. */
export const COST_LIMIT = { step: 1_000, steps: 600, seconds: 60 } as const;

const COST = COST_LIMIT.step * COST_LIMIT.steps;
const POLICY = `"client";q=${RATE_LIMIT.requests};w=${RATE_LIMIT.seconds}, "cost";q=${COST};qu="cost";w=${COST_LIMIT.seconds}`;

type PolicyName = 'client' | 'cost';

/** Why a request was refused. */
export const REASONS: Readonly<Record<PolicyName, string>> = {
  client: `More than ${RATE_LIMIT.requests} requests in ${RATE_LIMIT.seconds} seconds.`,
  cost: `Operations that cost more than ${COST} together in ${COST_LIMIT.seconds} seconds.`,
};

/** Whether requests are counted here. */
export const isCounted = ({ RATE_LIMIT: state, RATE_LIMITER: limiter }: EdgeEnv): boolean =>
  state === 'on' && limiter !== undefined;

/** The headers with the limits; none where nothing is counted. */
export const policyHeaders = (env: EdgeEnv): Readonly<Record<string, string>> =>
  isCounted(env) ? { 'ratelimit-policy': POLICY } : {};

/** The headers once nothing is left. Earlier answers do not say how much is left, since the bindings do not. */
export const exhaustedHeaders = (name: PolicyName): Readonly<Record<string, string>> => ({
  'retry-after': `${RATE_LIMIT.seconds}`,
  ratelimit: `"${name}";r=0;t=${RATE_LIMIT.seconds}`,
  'ratelimit-policy': POLICY,
});
