import { expect, test, vi } from 'vitest';
import { createEdge } from '../../src/edge/edge.ts';
import type { EdgeEnv } from '../../src/edge/ports.ts';
import { executionContext } from '../support/execution-context.ts';
import { librarySchema, librarySession } from './library.ts';
import { serve, told } from './serve.ts';

const TOKEN = 'a-secret-of-the-publisher';
const refresh = async () => ({ before: 'v1', after: 'v2' });

const ask = (env: EdgeEnv, authorization?: string) =>
  told(
    serve({ refresh }, env)('/invalidate', {
      method: 'POST',
      headers: authorization === undefined ? {} : { authorization },
    }),
  );

test('whoever has the token makes the new version seen', async () => {
  expect(await ask({ INVALIDATION_TOKEN: TOKEN }, `Bearer ${TOKEN}`)).toEqual({
    status: 200,
    body: { before: 'v1', after: 'v2', frontCache: false },
  });
});

test.each(['bearer', 'BEARER', 'Bearer '])('the scheme may be written %s', async (scheme) => {
  expect((await ask({ INVALIDATION_TOKEN: TOKEN }, `${scheme} ${TOKEN}`)).status).toBe(200);
});

test.each([
  undefined,
  '',
  'Bearer ',
  `Bearer ${TOKEN}x`,
  `Bearer ${TOKEN.slice(1)}`,
  `Bearer ${TOKEN.toUpperCase()}`,
  `Bearer${TOKEN}`,
  `Basic ${TOKEN}`,
  `Basic Bearer ${TOKEN}`,
  `${TOKEN.slice(0, 2)}Bearer ${TOKEN.slice(2)}`,
  TOKEN,
])('with %s for authorization nobody does', async (authorization) => {
  expect(await ask({ INVALIDATION_TOKEN: TOKEN }, authorization)).toEqual({
    status: 401,
    body: {
      errors: [{ message: 'This needs the token of the publisher.', extensions: { code: 'UNAUTHORIZED' } }],
    },
  });
});

test.each([{}, { INVALIDATION_TOKEN: '' }])('without a token set there is no such thing: %o', async (env) => {
  expect(await ask(env, 'Bearer ')).toMatchObject({
    status: 404,
    body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
  });
});

test('a GET does nothing', async () => {
  const response = await serve({ refresh }, { INVALIDATION_TOKEN: TOKEN })('/invalidate');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
});

test('a front cache drops what follows the current version, and nothing of a version by name', async () => {
  const purge = vi.fn(async () => ({ success: true }));
  const edge = createEdge<EdgeEnv>({
    ...{ schema: librarySchema, operations: new Map(), refresh },
    open: () => librarySession(),
  });
  const ctx = executionContext({ cache: { invalidate: purge } });
  const request = new Request('https://graph.test/invalidate', {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  const answer = await edge.fetch(request, { INVALIDATION_TOKEN: TOKEN }, ctx);
  expect(await answer.json()).toEqual({ before: 'v1', after: 'v2', frontCache: true });
  expect(purge).toHaveBeenCalledExactlyOnceWith({ tags: ['current'] });
});

test('where the pointer cannot be read, whoever publishes is told to try again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const failing = serve(
    { refresh: () => Promise.reject(new Error('KV is away')) },
    { INVALIDATION_TOKEN: TOKEN },
  );
  const response = await failing('/invalidate', {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
});

test('without a token set it is told how answers follow a new version', async () => {
  expect(await ask({})).toEqual({
    status: 404,
    body: {
      errors: [
        {
          message: 'Invalidation is not set up here.',
          extensions: {
            code: 'NOT_FOUND',
            hint: 'Answers follow a new data version by themselves within three minutes.',
          },
        },
      ],
    },
  });
});
