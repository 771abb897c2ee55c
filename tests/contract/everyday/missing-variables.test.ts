/** Variables that a client left out. */
import { expect, test } from 'vitest';
import { embeddedKv } from '../../support/graph.ts';
import { isolateOver } from '../../support/isolate.ts';

test('a way to name a thing whose variable is not given is refused where it stands', async () => {
  const query = 'query($slug: String) { club(by: { slug: $slug }) { name } dataset { version } }';
  const isolate = isolateOver(await embeddedKv());
  const { status, text } = await isolate.get(`/graphql?query=${encodeURIComponent(query)}`);
  const { data, errors } = JSON.parse(text);
  expect(status).toBe(200);
  expect(data).toEqual({ club: null, dataset: { version: expect.any(String) } });
  expect(errors).toMatchObject([{ path: ['club'], extensions: { code: 'BAD_USER_INPUT' } }]);
});
