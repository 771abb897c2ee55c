import { env, exports } from 'cloudflare:workers';
import { expect, test } from 'vitest';

test('without any data the Worker says so, and does not fail', async () => {
  const response = await exports.default.fetch('https://graph.test/health');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  expect(Object.keys(env)).toContain('GRAPH');
});
