/** What an isolate remembers answers the same question and no other. */
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/edge/limits.ts';
import { getUrl, post, serve, told } from './serve.ts';

const TWO = 'query A { book(title: "Dune") { pages } } query B { book(title: "Emma") { pages } }';
const pages = (count: number) => ({ body: { data: { book: { pages: count } } } });

test('each of two operations in a document has its own answer', async () => {
  const client = serve();
  for (const [operationName, count] of [
    ['A', 412],
    ['B', 474],
    ['A', 412],
  ] as const)
    expect(await told(post(client, { query: TWO, operationName }))).toMatchObject(pages(count));
});

test('a batch gets a list, also when some or all of its answers are cached', async () => {
  const client = serve();
  const query = '{ book(title: "Dune") { pages } }';
  const one = { data: { book: { pages: 412 } } };
  expect(await told(post(client, { query }))).toMatchObject({ body: one });
  expect(await told(post(client, [{ query }]))).toMatchObject({ body: [one] });
  expect(await told(post(client, [{ query }, { query: '{ shelf { title } }' }]))).toMatchObject({
    body: [one, { data: { shelf: [{ title: 'Dune' }, { title: 'Emma' }] } }],
  });
  expect(await told(post(client, { query }))).toMatchObject({ body: one });
});

test.each(['{ book(', '{ nothing }', '{ missing }', '{ books(first: 9999) { nodes { title } } }'])(
  'an answer with errors, as to %s, is kept by nobody',
  async (query) => {
    const client = serve();
    for (let time = 0; time < 2; time++) {
      const { headers } = await client(getUrl(query));
      expect([headers.get('cache-control'), headers.get('cache-status'), headers.get('etag')]).toEqual([
        'no-store',
        null,
        null,
      ]);
    }
  },
);

test('a body that says it is too long is not read at all', async () => {
  let isRead = false;
  const body = new ReadableStream(
    {
      pull(controller) {
        isRead = true;
        controller.enqueue(new TextEncoder().encode('{"query":"{ __typename }"}'));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const ask = (bytes: number) =>
    serve()('/graphql', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json', 'content-length': `${bytes}` },
    } as RequestInit);
  expect((await ask(LIMITS.bodyBytes + 1)).status).toBe(413);
  expect(isRead).toBe(false);
  expect((await ask(LIMITS.bodyBytes)).status).toBe(200);
});
