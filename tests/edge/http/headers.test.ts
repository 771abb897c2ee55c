/** What an answer says of itself to browsers and caches, header by header. */
import { expect, test } from 'vitest';
import { ageHeaders } from '../../../src/edge/http/headers.ts';
import { librarySession } from '../library.ts';
import { getUrl, post, serve } from '../serve.ts';

const QUERY = '{ book(title: "Dune") { pages } }';
const CURRENT = {
  'cache-control': 'public, max-age=30',
  'cloudflare-cdn-cache-control': 'public, max-age=30, stale-while-revalidate=30, stale-if-error=86400',
  'cache-tag': 'data-v1,current',
};
const OF_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Cache-Status, Data-Version, ETag, Kv-Operations, RateLimit, RateLimit-Policy, Request-Id, Retry-After',
  'x-content-type-options': 'nosniff',
  'content-type': 'application/json; charset=utf-8',
  'data-version': 'v1',
};
const OF_READ = { vary: 'accept', etag: expect.stringMatching(/^"[\w-]{22}"$/) };

const headersOf = async (response: Promise<Response>): Promise<object> =>
  Object.fromEntries((await response).headers);

test('an answer to GET may be kept for half a minute, and is asked for again by its tag', async () => {
  const client = serve();
  const made = { ...OF_ALL, ...OF_READ, ...CURRENT };
  expect(await headersOf(client(getUrl(QUERY)))).toEqual({
    ...made,
    'cache-status': 'isolate; fwd=miss',
    'kv-operations': '1',
  });
  expect(await headersOf(client(getUrl(QUERY)))).toEqual({ ...made, 'cache-status': 'isolate; hit' });
});

test('an answer of a version that the address names may be kept for a year', async () => {
  const client = serve();
  const made = {
    ...{ ...OF_ALL, ...OF_READ },
    'cache-control': 'public, max-age=31536000, immutable',
    'cache-tag': 'data-v1',
  };
  expect(await headersOf(client('/v/v1/q/book'))).toEqual({
    ...made,
    'cache-status': 'isolate; fwd=miss',
    'kv-operations': '1',
  });
  expect(await headersOf(client('/v/v1/q/book'))).toEqual({ ...made, 'cache-status': 'isolate; hit' });
  expect(await headersOf(client('/q/book'))).toMatchObject(CURRENT);
});

test('an answer to POST is kept by nobody but the isolate', async () => {
  const client = serve();
  const made = { ...OF_ALL, 'cache-control': 'no-store' };
  expect(await headersOf(post(client, { query: QUERY }))).toEqual({
    ...made,
    'cache-status': 'isolate; fwd=miss',
    'kv-operations': '1',
  });
  expect(await headersOf(post(client, { query: QUERY }))).toEqual({
    ...made,
    'cache-status': 'isolate; hit',
  });
});

test('what GET and POST share in an isolate has the headers of each', async () => {
  const client = serve();
  await post(client, { query: QUERY });
  expect(await headersOf(client(getUrl(QUERY)))).toEqual({
    ...{ ...OF_ALL, ...OF_READ, ...CURRENT },
    'cache-status': 'isolate; hit',
  });
  const graphql = 'application/graphql-response+json';
  expect(await headersOf(post(client, { query: QUERY }, graphql))).toMatchObject({
    'content-type': `${graphql}; charset=utf-8`,
    'cache-control': 'no-store',
  });
});

test('an answer with errors is kept by nobody, and names its request', async () => {
  expect(await headersOf(serve()(getUrl('{ missing }')))).toEqual({
    ...OF_ALL,
    'cache-control': 'no-store',
    'kv-operations': '0',
    'request-id': expect.stringMatching(/.{8}/),
  });
});

test('a stale answer tells its age anew each time, from memory as well', async () => {
  let staleness = 0;
  const client = serve({ open: () => ({ ...librarySession(), staleness }) });
  const told = async () => {
    const { headers } = await client(getUrl(QUERY));
    return [headers.get('cache-status'), headers.get('age')];
  };
  staleness = 90;
  expect(await told()).toEqual(['isolate; fwd=miss; ttl=-30', '90']);
  expect(await told()).toEqual(['isolate; hit; ttl=-30', '90']);
  staleness = 91;
  expect(await told()).toEqual(['isolate; hit; ttl=-31', '91']);
  staleness = 0;
  expect(await told()).toEqual(['isolate; hit', null]);
  staleness = 120;
  expect(await told()).toEqual(['isolate; hit; ttl=-60', '120']);
});

test.each([
  [0, 'isolate; hit', undefined],
  [1, 'isolate; hit; ttl=-1', '1'],
  [60, 'isolate; hit; ttl=-1', '60'],
  [61, 'isolate; hit; ttl=-1', '61'],
  [62, 'isolate; hit; ttl=-2', '62'],
  [3_600, 'isolate; hit; ttl=-3540', '3600'],
])('data that is %i seconds stale has no time to live left', (staleness, status, age) => {
  expect(ageHeaders('hit', staleness)).toEqual({
    'cache-status': status,
    ...(age !== undefined && { age }),
  });
});

test('the list of named questions may be kept for five minutes, by any page', async () => {
  const response = await serve()('/q');
  expect(Object.fromEntries(response.headers)).toEqual({
    ...{ ...OF_ALL, 'data-version': undefined },
    'cache-control': 'public, max-age=300',
  });
  const { questions } = (await response.json()) as { questions: { name: string; variables: object[] }[] };
  expect(questions.map(({ name, variables }) => [name, variables])).toEqual([
    ['book', [{ name: 'title', type: 'String!', default: '"Dune"' }]],
    [
      'books',
      [
        { name: 'first', type: 'Int', default: '1' },
        { name: 'filter', type: 'BookFilter' },
      ],
    ],
    ['sum', [{ name: 'of', type: '[Int!]!', default: '[]' }]],
    ['flag', [{ name: 'on', type: 'Boolean!' }]],
  ]);
});
