/** `/id/{kind}/{slug}`: what an id names, in the form that is asked for, as of a day. */
import { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { EdgeEnv, GraphSession, ResourceRequest } from '../../src/edge/ports.ts';
import { librarySchema, librarySession } from './library.ts';
import { serve, told } from './serve.ts';

const config = librarySchema.toConfig();
/** Knows the days of March 2026. */
const day = new GraphQLScalarType({
  name: 'Date',
  coerceInputValue: (value) => {
    if (/^2026-03-[0-3][0-9]$/.test(String(value))) return value;
    throw new RangeError('not in March');
  },
});
const schema = new GraphQLSchema({ ...config, types: [...config.types, day] });

/** A graph that has one book, and keeps what it was asked. */
function graph(env: EdgeEnv = {}) {
  const requests: ResourceRequest[] = [];
  const session: GraphSession = {
    ...librarySession(),
    resource: async (request) => {
      requests.push(request);
      if (request.id.startsWith('paper:')) return null;
      return {
        html: () => '<h1>Dune</h1>',
        json: () => '{"title":"Dune"}',
        jsonLd: () => '{"@id":"dune"}',
        ...(request.id === 'book:arrakis' && { movedTo: '/id/book/dune' }),
        ...(request.id === 'page:dune/1965/1/2' && { partOf: '/id/book/dune' }),
      };
    },
  };
  return { requests, client: serve({ schema, open: () => session }, env) };
}

const get = (path: string, accept = '*/*') => graph().client(path, { headers: { accept } });

test.each([
  ['*/*', 'application/json', '{"title":"Dune"}'],
  ['application/json', 'application/json', '{"title":"Dune"}'],
  ['application/ld+json', 'application/ld+json', '{"@id":"dune"}'],
  ['text/html, application/json;q=0.9', 'text/html', '<h1>Dune</h1>'],
])('who accepts %s gets %s, told apart by what is accepted', async (accept, type, text) => {
  const response = await get('/id/book/dune', accept);
  expect(await response.text()).toBe(text);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': `${type}; charset=utf-8`,
    vary: 'accept',
    'data-version': 'v1',
    etag: expect.stringMatching(/^"/),
  });
});

test.each([
  ['json', 'application/json', '{"title":"Dune"}'],
  ['jsonld', 'application/ld+json', '{"@id":"dune"}'],
  ['html', 'text/html', '<h1>Dune</h1>'],
])('.%s names the form, whatever is accepted', async (suffix, type, text) => {
  const response = await get(`/id/book/dune.${suffix}`, 'image/png');
  expect(await response.text()).toBe(text);
  expect([response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
    `${type}; charset=utf-8`,
    null,
  ]);
});

test('the id is kind and slug, its parts behind strokes however many, and no form', async () => {
  const { client, requests } = graph();
  for (const path of [
    '/id/book/dune',
    '/id/book/dune.json',
    '/id/tie/ucl/r16.html',
    '/id/book/a.b',
    '/id/table/a/b/c/d/e/f/g',
  ])
    await client(path);
  expect(requests.map(({ id }) => id)).toEqual([
    'book:dune',
    'book:dune',
    'tie:ucl/r16',
    'book:a.b',
    'table:a/b/c/d/e/f/g',
  ]);
});

test('programs may keep what they get for a while, a page is asked for each time', async () => {
  const json = await get('/id/book/dune');
  expect(Object.fromEntries(json.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=30',
    'cache-status': 'isolate; fwd=miss',
    'cache-tag': 'data-v1,current',
  });
  const page = await get('/id/book/dune', 'text/html');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  expect(page.headers.get('cache-tag')).toBeNull();
});

test('who has it already is told so', async () => {
  const { client } = graph();
  const etag = (await client('/id/book/dune')).headers.get('etag') ?? '';
  const again = await client('/id/book/dune', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('what nothing has is told with a way to find what there is', async () => {
  expect(await told(get('/id/paper/dune'))).toEqual({
    status: 404,
    body: {
      errors: [
        {
          message: 'Nothing has the id paper:dune.',
          extensions: {
            code: 'NOT_FOUND',
            hint: 'Ids are those of the graph, as in /id/club/atalanta; /graphql finds them by name.',
          },
        },
      ],
    },
  });
  const { body } = await told(get(`/id/paper/${'x'.repeat(300)}`));
  expect(JSON.stringify(body)).toContain(`paper:${'x'.repeat(194)}.`);
});

test('a graph without resources has nothing at any address', async () => {
  expect((await serve()('/id/book/dune')).status).toBe(404);
});

test('who accepts no form of it is told which there are', async () => {
  expect(await told(get('/id/book/dune', 'image/png'))).toMatchObject({
    status: 406,
    body: {
      errors: [
        {
          message: 'This address answers in application/ld+json, application/json, text/html.',
          extensions: { code: 'NOT_ACCEPTABLE' },
        },
      ],
    },
  });
});

test.each(['asof', 'as-of', 'as_of', 'AsOf', 'ASOF'])(
  '%s is not taken for another parameter',
  async (name) => {
    expect(await told(get(`/id/book/dune?${name}=2026-03-10`))).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: `This address has no parameter "${name}".`,
            extensions: { code: 'BAD_REQUEST', permitted: ['asOf'] },
          },
        ],
      },
    });
  },
);

test('a day is one the schema knows, and only one', async () => {
  expect(await told(get('/id/book/dune?asOf=2026-03-10&asOf=2026-03-11'))).toMatchObject({
    status: 400,
    body: { errors: [{ message: '"asOf" takes one value.' }] },
  });
  for (const day of ['2026-3-10', 'yesterday', '2026-02-30', '1799-12-31', ''])
    expect(await told(get(`/id/book/dune?asOf=${day}`))).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: '"asOf" is not a day.',
            extensions: {
              code: 'BAD_REQUEST',
              permitted: 'a day such as 2026-03-10, from 1800-01-01 to 2100-12-31',
            },
          },
        ],
      },
    });
});

test('the day reaches the graph, and other parameters are let be', async () => {
  const { client, requests } = graph();
  await client('/id/book/dune?utm_source=mail');
  await client('/id/book/dune?asOf=2026-03-10&utm_source=mail');
  expect(requests.map(({ asOf }) => asOf)).toEqual([null, '2026-03-10']);
});

test('ids are addresses of where the graph is published', async () => {
  const { client, requests } = graph({ ORIGIN: 'https://football.example/' });
  await client('/id/book/dune');
  await graph().client('/id/book/dune');
  expect(requests.map(({ base }) => base)).toEqual(['https://football.example']);
});

test.each([
  ['/id/book/arrakis', '/id/book/dune'],
  ['/id/book/arrakis.jsonld', '/id/book/dune.jsonld'],
  ['/id/book/arrakis.html?asOf=2026-03-10', '/id/book/dune.html?asOf=2026-03-10'],
])('%s was given up and leads to %s for good, for everybody', async (path, location) => {
  const response = await get(path);
  expect(response.status).toBe(308);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    location,
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=30',
    'data-version': 'v1',
  });
  expect(await response.text()).toBe('');
});

test.each([
  ['/id/page/dune/1965/1/2', '/id/book/dune'],
  ['/id/page/dune/1965/1/2.json?asOf=2026-03-10', '/id/book/dune.json?asOf=2026-03-10'],
])('%s is a part of something, and leads to %s', async (path, location) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([303, location]);
});
