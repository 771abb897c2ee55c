/** Pages for people and files for programs, as they lie among the assets. */
import { expect, test } from 'vitest';
import { fileResponse, PAGE_HEADERS, pageResponse } from '../../src/edge/http/pages.ts';
import type { EdgeEnv } from '../../src/edge/ports.ts';
import { serve, told } from './serve.ts';

const asked: string[] = [];
const env: EdgeEnv = {
  ASSETS: {
    fetch: async (url: string) => {
      asked.push(url);
      return url.endsWith('/none') ? new Response('no', { status: 404 }) : new Response('<p>');
    },
  } as unknown as Fetcher,
};

test('a page loads nothing from elsewhere, is framed by nobody, and tells nobody where it was', () => {
  const { 'content-security-policy': policy, ...headers } = PAGE_HEADERS;
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(headers).toEqual({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('a page is told apart by what is accepted', async () => {
  const page = await pageResponse(env, '/index');
  expect([page.status, await page.text(), asked.at(-1)]).toEqual([200, '<p>', 'https://assets.local/index']);
  expect(Object.fromEntries(page.headers)).toEqual({
    ...PAGE_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept',
  });
});

test('a file is there for any origin, for five minutes', async () => {
  const file = await fileResponse(env, '/schema.graphql', 'text/plain');
  expect([file.status, await file.text()]).toEqual([200, '<p>']);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
    'content-type': 'text/plain; charset=utf-8',
  });
});

test.each([{}, env])('what was not built is told with the command that builds it', async (bindings) => {
  for (const response of [pageResponse(bindings, '/none'), fileResponse(bindings, '/none', 'text/plain')])
    expect(await told(response)).toEqual({
      status: 404,
      body: {
        errors: [
          {
            message: 'This page has not been built.',
            extensions: { code: 'NOT_FOUND', hint: 'Run `npm run build:web`.' },
          },
        ],
      },
    });
});

test.each([
  ['/', '/index.html', 'text/html'],
  ['/graphql', '/graphiql/index.html', 'text/html'],
  ['/favicon.svg', '/favicon.svg', 'image/svg+xml'],
  ['/schema.graphql', '/schema.graphql', 'application/graphql'],
])('a browser gets at %s the file %s', async (path, file, type) => {
  const { headers } = await serve({}, env)(path, { headers: { accept: 'text/html' } });
  expect([asked.at(-1), headers.get('content-type')]).toEqual([
    `https://assets.local${file}`,
    `${type}; charset=utf-8`,
  ]);
});
