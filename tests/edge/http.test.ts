import { expect, test } from 'vitest';
import { librarySession } from './library.ts';
import { getUrl, post, serve, told } from './serve.ts';

const client = serve();

test('GET and POST give the same answer', async () => {
  const answer = {
    status: 200,
    body: { data: { book: { pages: 412 } }, extensions: { cost: { requested: 28, limit: 10_000 } } },
  };
  const query = '{ book(title: "Dune") { pages } }';
  expect(await told(client(getUrl(query)))).toEqual(answer);
  expect(await told(post(client, { query }))).toEqual(answer);
});

test('a GET may carry variables and an operation name', async () => {
  const query = 'query A { shelf { title } } query B($title: String!) { book(title: $title) { pages } }';
  const url = getUrl(query, { operationName: 'B', variables: '{"title":"Emma"}' });
  expect(await told(client(url))).toMatchObject({ body: { data: { book: { pages: 474 } } } });
});

test('HEAD has the headers of GET and no body', async () => {
  const get = await client(getUrl('{ shelf { title } }'));
  const head = await client(getUrl('{ shelf { title } }'), { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  expect(await head.text()).toBe('');
});

test('a preflight from anywhere is answered at once, without a redirect', async () => {
  const response = await client('/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'https://news.test', 'access-control-request-method': 'POST' },
  });
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': '*, Authorization',
    'access-control-max-age': '86400',
  });
});

test('any origin may read, and none with credentials', async () => {
  const response = await client(getUrl('{ __typename }'), { headers: { origin: 'https://news.test' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  expect(response.headers.get('vary')).toBe('accept');
});

test('errors too may be read from any origin', async () => {
  expect((await client('/nowhere')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await post(client, '{')).headers.get('access-control-allow-origin')).toBe('*');
});

test('an unknown path is 404 in JSON, with a hint', async () => {
  expect(await told(client('/nowhere'))).toEqual({
    status: 404,
    body: {
      errors: [
        {
          message: 'There is nothing at /nowhere.',
          extensions: {
            code: 'NOT_FOUND',
            hint: 'The graph is at /graphql, its schema at /schema.graphql, its named questions at /q, what an id names at /id/{kind}/{slug}.',
          },
        },
      ],
    },
  });
});

test.each([
  ['boook', 'Did you mean /q/book? /q lists them all.'],
  ['tournament', '/q lists them all.'],
])('a question named %s is 404, with the nearest there is', async (name, hint) => {
  expect(await told(client(`/q/${name}`))).toEqual({
    status: 404,
    body: {
      errors: [{ message: `There is no question named "${name}".`, extensions: { code: 'NOT_FOUND', hint } }],
    },
  });
});

test('another method is 405 in JSON, with the methods that work', async () => {
  const response = await client('/graphql', { method: 'DELETE' });
  expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  expect(await told(Promise.resolve(response))).toEqual({
    status: 405,
    body: {
      errors: [
        {
          message: 'DELETE is not supported here.',
          extensions: { code: 'METHOD_NOT_ALLOWED', hint: 'Use GET, HEAD, POST, OPTIONS.' },
        },
      ],
    },
  });
});

test('a cache may keep the version served for ten seconds, and health not at all', async () => {
  expect(Object.fromEntries((await client('/version')).headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=10',
    'cache-tag': 'current',
  });
  expect((await client('/health')).headers.get('cache-control')).toBe('no-store');
});

test('/health tells what there is to tell of the data, and how stale it is', async () => {
  const about = async () => ({ matches: 380 });
  const stale = serve({ open: () => ({ ...librarySession(), staleness: 90, about }) });
  expect(await told(stale('/health'))).toEqual({
    status: 200,
    body: { status: 'stale', staleSeconds: 90, version: 'v1', matches: 380 },
  });
  const check = () => Promise.reject(new Error('the catalogue is lost'));
  const lost = serve({ open: () => ({ ...librarySession(), check }), isUnavailable: () => true });
  expect((await lost('/health')).status).toBe(503);
  expect((await serve({ open: () => null })('/version')).status).toBe(503);
});

test('/health and /version name the data version', async () => {
  expect(await told(client('/health'))).toEqual({ status: 200, body: { status: 'ok', version: 'v1' } });
  expect(await told(client('/version'))).toEqual({ status: 200, body: { version: 'v1' } });
});

test('without data, everything that needs it is 503 and says when to come back', async () => {
  const broken = serve({
    open: async () => {
      throw new Error('nothing is published');
    },
  });
  for (const path of ['/health', '/version', getUrl('{ __typename }'), '/q/book']) {
    const response = await broken(path);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.text()).not.toContain('nothing is published');
  }
});
