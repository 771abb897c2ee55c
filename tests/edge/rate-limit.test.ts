import { expect, test, vi } from 'vitest';
import type { EdgeEnv } from '../../src/edge/ports.ts';
import { clientKey } from '../../src/edge/rate/client.ts';
import { COST_LIMIT, RATE_LIMIT } from '../../src/edge/rate/policy.ts';
import { getUrl, post, serve, told } from './serve.ts';

/** Counts as the binding does, for one period. */
class Counter implements RateLimit {
  readonly counts = new Map<string, number>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  limit({ key }: { key: string }): Promise<{ success: boolean }> {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return Promise.resolve({ success: count <= this.#limit });
  }
}

const POLICY = '"client";q=600;w=60, "cost";q=600000;qu="cost";w=60';

function limited(requests: number = RATE_LIMIT.requests, steps: number = COST_LIMIT.steps) {
  const [client, cost] = [new Counter(requests), new Counter(steps)];
  const env: EdgeEnv = {
    RATE_LIMIT: 'on',
    RATE_LIMITER: client,
    COST_LIMITER: cost,
    INVALIDATION_TOKEN: 'token',
  };
  const ask = serve({ refresh: async () => ({ before: 'v1', after: 'v1' }) }, env);
  const from = (address: string, path: string, init: RequestInit = {}) =>
    ask(path, { ...init, headers: { ...init.headers, 'cf-connecting-ip': address } });
  return { client, cost, from };
}

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:ffff:ffff:ffff:ffff', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
  ['64:ff9b::ffff:192.0.2.1', '64:ff9b:0:0::/64'],
  ['::ffff:192.0.2.1:1', '0:0:0:0::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['', 'unknown'],
  [null, 'unknown'],
])('a client at %s is counted as %s', (address, key) => {
  expect(clientKey(address)).toBe(key);
});

test('a network of 2^64 addresses is one client, and its neighbour another', async () => {
  const { from } = limited(2);
  const statusOf = async (address: string) => (await from(address, '/version')).status;
  expect(await statusOf('2001:db8::1')).toBe(200);
  expect(await statusOf('2001:db8::2')).toBe(200);
  expect(await statusOf('2001:db8::3')).toBe(429);
  expect(await statusOf('2001:db8:0:1::3')).toBe(200);
  expect(await statusOf('192.0.2.1')).toBe(200);
});

test.each([
  ['GET', '/'],
  ['GET', '/graphql?query={__typename}'],
  ['GET', '/q'],
  ['GET', '/q/book'],
  ['GET', '/v/v1/q/book'],
  ['GET', '/id/book/dune'],
  ['GET', '/schema.graphql'],
  ['GET', '/health'],
  ['GET', '/version'],
  ['POST', '/graphql'],
  ['POST', '/invalidate'],
])('%s %s counts, and is refused with what is left and when to come back', async (method, path) => {
  const { client, from } = limited(0);
  const response = await from('192.0.2.1', path, { method });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'retry-after': '60',
    ratelimit: '"client";r=0;t=60',
    'ratelimit-policy': POLICY,
  });
  expect(await told(Promise.resolve(response))).toMatchObject({
    status: 429,
    body: {
      errors: [
        {
          message: 'More than 600 requests in 60 seconds.',
          extensions: {
            code: 'RATE_LIMITED',
            hint: 'Answers to GET are cached in front of this limit; wait, or ask less often.',
          },
        },
      ],
    },
  });
  expect(client.counts.get('192.0.2.1')).toBe(1);
});

test('guessing the token of the publisher is limited', async () => {
  const { from } = limited(3);
  const guess = async () => {
    const headers = { authorization: 'Bearer guess' };
    return (await from('192.0.2.1', '/invalidate', { method: 'POST', headers })).status;
  };
  expect([await guess(), await guess(), await guess(), await guess()]).toEqual([401, 401, 401, 429]);
});

test('every answer tells the policy, remembered or not, of whatever status', async () => {
  const { from } = limited();
  const answers = [
    ...['/graphql?query={shelf{title}}', '/graphql?query={shelf{title}}', '/q', '/q/book', '/version'],
    ...['/nowhere', '/graphql?query={', '/', '/id/book/dune'],
  ];
  for (const path of answers)
    expect((await from('192.0.2.1', path)).headers.get('ratelimit-policy')).toBe(POLICY);
  const options = await from('192.0.2.1', '/graphql', { method: 'OPTIONS' });
  expect(options.headers.get('ratelimit-policy')).toBe(POLICY);
});

test('where nobody counts, no answer tells a policy', async () => {
  const response = await serve({}, { RATE_LIMITER: new Counter(0) })(getUrl('{ __typename }'));
  expect([response.status, response.headers.get('ratelimit-policy')]).toEqual([200, null]);
});

const books = (first: number): string => `{ books(first: ${first}) { nodes { title } } }`;

test('an operation counts by its cost, in whole steps, when it is executed', async () => {
  const { cost, from } = limited();
  /** What a page costs, and what it counts. */
  const counted = async (first: number): Promise<readonly [cost: number, steps: number]> => {
    const before = cost.counts.get('192.0.2.1') ?? 0;
    const { body } = await told(from('192.0.2.1', getUrl(books(first))));
    const { requested } = (body as { extensions: { cost: { requested: number } } }).extensions.cost;
    return [requested, (cost.counts.get('192.0.2.1') ?? 0) - before];
  };
  const steps: number[] = [];
  for (const first of [1, 400, 1_000, 2_000, 5_000]) {
    const [requested, counts] = await counted(first);
    expect(counts).toBe(Math.floor(requested / COST_LIMIT.step));
    steps.push(counts);
  }
  expect(steps[0]).toBe(0);
  expect(Math.max(...steps)).toBeGreaterThan(1);
  // What is remembered costs nothing.
  expect((await counted(5_000))[1]).toBe(0);
});

test('who has spent the cost of a minute is refused dear operations, and may ask for others', async () => {
  const { from } = limited(RATE_LIMIT.requests, 1);
  const dear = (first: number) => from('192.0.2.1', getUrl(books(first)));
  const refused = await dear(5_000);
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'cache-control': 'no-store',
    'retry-after': '60',
    ratelimit: '"cost";r=0;t=60',
    'ratelimit-policy': POLICY,
  });
  expect(await told(Promise.resolve(refused))).toMatchObject({
    status: 429,
    body: {
      errors: [
        {
          message: 'Operations that cost more than 600000 together in 60 seconds.',
          extensions: { code: 'RATE_LIMITED', hint: 'Ask for less at once, or less often.' },
        },
      ],
    },
  });
  expect((await dear(1)).status).toBe(200);
  expect((await dear(4_999)).status).toBe(429);
});

test('a failing counter lets the request pass, and the fault is logged', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const broken: RateLimit = { limit: () => Promise.reject(new Error('away')) };
  const ask = serve({}, { RATE_LIMIT: 'on', RATE_LIMITER: broken, COST_LIMITER: broken });
  expect((await ask(getUrl(books(5_000)))).status).toBe(200);
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});

test('each operation of a batch counts against the limit', async () => {
  const countOf = async (operations: number): Promise<number> => {
    const cost = new Counter(COST_LIMIT.steps);
    const env = { RATE_LIMIT: 'on', RATE_LIMITER: new Counter(9), COST_LIMITER: cost };
    await post(
      serve({}, env),
      Array.from({ length: operations }, () => ({ query: books(2_000) })),
    );
    return cost.counts.get('unknown') ?? 0;
  };
  expect(await countOf(1)).toBeGreaterThan(0);
  expect(await countOf(2)).toBe(2 * (await countOf(1)));
});
