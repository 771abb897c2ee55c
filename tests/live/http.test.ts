/** The running Worker in the words of HTTP: what a foreign page, a crawler or a lost client gets. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RATE_LIMIT } from '../../src/edge/rate/policy.ts';
import { sharedLive, startLive } from './live.ts';

const live = sharedLive();

const FOREIGN = { origin: 'https://news.test' };
const QUERY = JSON.stringify({ query: '{ club(by: { slug: "atalanta" }) { name } }' });

test('a page of another origin is let through by its preflight, and may read the answer', async () => {
  const preflight = await live.fetch('/graphql', {
    method: 'OPTIONS',
    redirect: 'manual',
    headers: {
      ...FOREIGN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, authorization, x-request-purpose',
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': '*, Authorization',
    'cache-control': 'no-store',
  });
  const answer = await live.fetch('/graphql', {
    method: 'POST',
    headers: { ...FOREIGN, 'content-type': 'application/json' },
    body: QUERY,
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  expect(answer.headers.get('access-control-expose-headers')).toContain('Data-Version');
  expect(await answer.json()).toMatchObject({ data: { club: { name: 'Atalanta' } } });
});

test.each([
  ['/', 'GET, HEAD, OPTIONS'],
  ['/graphql', 'GET, HEAD, POST, OPTIONS'],
  ['/q', 'GET, HEAD, OPTIONS'],
  ['/q/night', 'GET, HEAD, OPTIONS'],
  ['/schema.graphql', 'GET, HEAD, OPTIONS'],
  ['/health', 'GET, HEAD, OPTIONS'],
  ['/version', 'GET, HEAD, OPTIONS'],
  ['/invalidate', 'POST, OPTIONS'],
])('OPTIONS of %s names %s', async (path, methods) => {
  const response = await live.fetch(path, { method: 'OPTIONS' });
  expect([response.status, response.headers.get('allow')]).toEqual([204, methods]);
});

test.each(['/', '/graphql?query={__typename}', '/q', '/q/night', '/schema.graphql', '/health', '/version'])(
  'HEAD of %s has the status and headers of GET, and no body',
  async (path) => {
    const [get, head] = [await live.fetch(path), await live.fetch(path, { method: 'HEAD' })];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['content-type', 'cache-control', 'etag', 'vary', 'data-version'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    await get.body?.cancel();
  },
);

const refusal = async (path: string, init?: RequestInit) => {
  const response = await live.fetch(path, init);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  return { status: response.status, cache: response.headers.get('cache-control'), errors };
};

test.each(['/nowhere', '/graphql/x', '/q/nobody-asked-this', '/v', '/..%2f..%2fetc'])(
  '%s is not there, and the answer says where to look',
  async (path) => {
    expect(await refusal(path)).toMatchObject({
      status: 404,
      cache: 'no-store',
      errors: [{ extensions: { code: 'NOT_FOUND', hint: expect.any(String) } }],
    });
  },
);

test.each(['PUT', 'DELETE', 'PATCH'])('%s is nothing one can do here', async (method) => {
  expect(await refusal('/graphql', { method })).toEqual({
    status: 405,
    cache: 'no-store',
    errors: [
      {
        message: `${method} is not supported here.`,
        extensions: { code: 'METHOD_NOT_ALLOWED', hint: 'Use GET, HEAD, POST, OPTIONS.' },
      },
    ],
  });
});

test('the schema it serves is the one that is printed', async () => {
  const response = await live.fetch('/schema.graphql');
  expect(await response.text()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('a file of the pages may be kept for a year, and that there is none of a name may not', async () => {
  const page = await (await live.fetch('/')).text();
  const [file = ''] = /\/assets\/[^"]+/.exec(page) ?? [];
  const cacheOf = async (path: string) => {
    const response = await live.fetch(path);
    await response.body?.cancel();
    return [response.status, response.headers.get('cache-control')];
  };
  expect(await cacheOf(file)).toEqual([200, 'public, max-age=31536000, immutable']);
  for (const missing of ['/assets/nosuch.js', '/assets/', '/assets/..%2f..%2fwrangler.toml'])
    expect(await cacheOf(missing)).toEqual([404, null]);
});

test('one client too many requests gets 429 and is told when to come back', async () => {
  await using limited = await startLive({ rateLimit: true });
  const ask = () => limited.fetch('/graphql?query={__typename}', { method: 'HEAD' });
  let passed = 0;
  // A minute may end meanwhile and the count begin anew; hence twice as many.
  for (let more = true; more && passed <= 2 * RATE_LIMIT.requests; ) {
    const answers = await Promise.all(Array.from({ length: 25 }, ask));
    passed += answers.filter((one) => one.status === 200).length;
    more = answers.every((one) => one.status === 200);
  }
  expect(passed).toBeGreaterThanOrEqual(RATE_LIMIT.requests);
  const last = await limited.fetch('/graphql?query={__typename}');
  expect(Object.fromEntries(last.headers)).toMatchObject({
    'cache-control': 'no-store',
    'retry-after': '60',
    ratelimit: '"client";r=0;t=60',
    'ratelimit-policy': '"client";q=600;w=60, "cost";q=600000;qu="cost";w=60',
  });
  expect([last.status, await last.json()]).toEqual([
    429,
    {
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
  ]);
});

test('a query can ask for its own cost, and hears what is in the extensions', async () => {
  const query = '{ cost { requested limit } clubs(first: 10) { nodes { name } } }';
  const answer = await live.fetch(`/graphql?${new URLSearchParams({ query })}`);
  const { data, extensions } = (await answer.json()) as { data: { cost: object }; extensions: object };
  expect(data.cost).toEqual({ requested: expect.any(Number), limit: 10_000 });
  expect(extensions).toEqual({ cost: data.cost });
});
