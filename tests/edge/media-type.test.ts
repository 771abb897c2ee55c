import { expect, test } from 'vitest';
import { negotiate } from '../../src/edge/http/media-type.ts';
import { getUrl, post, serve, told } from './serve.ts';

const client = serve();
const typeOf = async (accept: string): Promise<string | null> =>
  (await client(getUrl('{ __typename }'), { headers: { accept } })).headers.get('content-type');

test('the answer has the type the client likes best', async () => {
  expect(await typeOf('*/*')).toBe('application/json; charset=utf-8');
  expect(await typeOf('application/json')).toBe('application/json; charset=utf-8');
  expect(await typeOf('application/graphql-response+json')).toBe(
    'application/graphql-response+json; charset=utf-8',
  );
  expect(await typeOf('application/graphql-response+json, application/json;q=0.9')).toBe(
    'application/graphql-response+json; charset=utf-8',
  );
});

test('who accepts anything, nothing or does not say gets what we like best', () => {
  const offered = ['application/json', 'text/html'];
  for (const accept of [null, '', '*/*', '*/*;q=0.1'])
    expect(negotiate(accept, offered)).toBe('application/json');
  expect([negotiate('', []), negotiate('image/png', offered)]).toEqual([null, null]);
});

test('a type that is neither is 406', async () => {
  expect(await told(post(client, { query: '{ __typename }' }, 'image/png'))).toEqual({
    status: 406,
    body: {
      errors: [
        {
          message: 'This endpoint answers in application/json or application/graphql-response+json.',
          extensions: { code: 'NOT_ACCEPTABLE' },
        },
      ],
    },
  });
});

test('the more specific range decides, and a quality of zero excludes', () => {
  const offered = ['application/json', 'text/html'];
  expect(negotiate('text/html,application/xhtml+xml,*/*;q=0.8', offered)).toBe('text/html');
  expect(negotiate('application/json;q=0, */*', offered)).toBe('text/html');
  expect(negotiate('application/*;q=0.2, text/html;q=0.1', offered)).toBe('application/json');
  expect(negotiate('application/json;q=0', ['application/json'])).toBeNull();
  expect(negotiate('nonsense;;;q', offered)).toBeNull();
});

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const PAGES: Pick<Fetcher, 'fetch'> = {
  fetch: async (input) => new Response(`page of ${new URL(String(input)).pathname}`),
};

test('a browser gets GraphiQL where a program gets JSON, and no cache may mix them up', async () => {
  const withPages = serve({}, { ASSETS: PAGES as Fetcher });
  const page = await withPages('/graphql', { headers: { accept: BROWSER } });
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('page of /graphiql/index.html');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'accept',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
});

test('only q= is a quality, wherever it stands among the parameters', () => {
  const offered = ['application/json', 'text/html'];
  expect(negotiate('application/json;charset=utf-8;q=0.1, text/html;q=0.2', offered)).toBe('text/html');
  expect(negotiate('application/json;charset=utf-8, text/html;q=0.2', offered)).toBe('application/json');
});

test('a named question answers in the type that a client of GraphQL over HTTP prefers, and else in JSON', async () => {
  const typeOf = async (accept: string): Promise<string | null> =>
    (await serve()('/q/book', { headers: { accept } })).headers.get('content-type');
  expect(await typeOf('application/graphql-response+json')).toBe(
    'application/graphql-response+json; charset=utf-8',
  );
  expect(await typeOf('application/json')).toBe('application/json; charset=utf-8');
});
