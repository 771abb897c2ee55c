import { expect, test } from 'vitest';
import type { EdgeEnv } from '../../src/edge/ports.ts';
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
  TOKEN,
])('with %s for authorization nobody does', async (authorization) => {
  expect(await ask({ INVALIDATION_TOKEN: TOKEN }, authorization)).toEqual({
    status: 401,
    body: {
      errors: [
        { message: 'This needs the token of whoever publishes.', extensions: { code: 'UNAUTHORIZED' } },
      ],
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
