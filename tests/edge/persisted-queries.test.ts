import { expect, test } from 'vitest';
import { sha256 } from '../../src/edge/operations/document-id.ts';
import { type Client, post, serve, told } from './serve.ts';

const extensionsOf = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

const byHash = (client: Client, hash: string) =>
  told(client(`/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensionsOf(hash)) })}`));

const register = (client: Client, query: string, hash = sha256(query)) =>
  told(post(client, { query, extensions: extensionsOf(hash) }));

const QUERY = '{ book(title: "Emma") { pages } }';
const ANSWER = { status: 200, body: { data: { book: { pages: 474 } } } };
const NOT_FOUND = { body: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } };

test('what was sent once with its hash is answered by its hash', async () => {
  const client = serve();
  expect(await byHash(client, sha256(QUERY))).toMatchObject(NOT_FOUND);
  expect(await register(client, QUERY)).toMatchObject(ANSWER);
  expect(await byHash(client, sha256(QUERY))).toMatchObject(ANSWER);
});

test('nobody registers a query under the hash of another', async () => {
  const client = serve();
  const other = sha256('{ shelf { title } }');
  expect(await register(client, QUERY, other)).toMatchObject({
    status: 400,
    body: {
      errors: [{ message: 'The hash does not belong to the query.', extensions: { code: 'BAD_REQUEST' } }],
    },
  });
  expect(await byHash(client, other)).toMatchObject(NOT_FOUND);
});

test.each(['{ nothing }', '{ book(', `{ ${'a'.repeat(10)} }`])(
  'what is no valid query, as %s, is not registered',
  async (query) => {
    const client = serve();
    await register(client, query);
    expect(await byHash(client, sha256(query))).toMatchObject(NOT_FOUND);
  },
);

/** A valid query of some 4,000 characters, another for each number. */
const large = (number: number): string =>
  `{ book(title: "Emma") { pages } } # ${number} ${'x'.repeat(4_000)}`;

test('a flood of queries that come once pushes out none that somebody registered', async () => {
  const client = serve();
  await byHash(client, sha256(QUERY));
  await register(client, QUERY);
  for (let number = 0; number < 200; number++) await register(client, large(number));
  expect(await byHash(client, sha256(QUERY))).toMatchObject(ANSWER);
});

/** One isolate, asked from several addresses. */
const from =
  (client: Client, address: string): Client =>
  (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cf-connecting-ip', address);
    return client(path, { ...init, headers });
  };

/** As Apollo's clients do: a full cache takes what it was asked for before. */
async function askTwice(client: Client, query: string): Promise<void> {
  await byHash(client, sha256(query));
  await register(client, query);
}

async function flood(client: Client, count: number, first = 0): Promise<void> {
  for (let number = 0; number < count; number++) await askTwice(client, large(first + number));
}

test('a client that registers large queries twice each pushes out none of another', async () => {
  const isolate = serve();
  await register(from(isolate, '192.0.2.1'), QUERY);
  await flood(from(isolate, '192.0.2.2'), 150);
  expect(await byHash(from(isolate, '192.0.2.1'), sha256(QUERY))).toMatchObject(ANSWER);
});

test('what several clients ask for stays, however many others register', async () => {
  const isolate = serve();
  await register(from(isolate, '192.0.2.1'), QUERY);
  expect(await byHash(from(isolate, '192.0.2.2'), sha256(QUERY))).toMatchObject(ANSWER);
  for (let address = 3; address < 23; address++)
    await flood(from(isolate, `192.0.2.${address}`), 8, 100 * address);
  expect(await byHash(from(isolate, '192.0.2.3'), sha256(QUERY))).toMatchObject(ANSWER);
});

test('a client keeps the queries that it registered last', async () => {
  const client = from(serve(), '192.0.2.1');
  await flood(client, 60);
  expect(await byHash(client, sha256(large(0)))).toMatchObject(NOT_FOUND);
  expect(await byHash(client, sha256(large(59)))).toMatchObject(ANSWER);
});

test('a client that asks as Apollo’s do gets its query in, also where memory is full', async () => {
  const isolate = serve();
  // Other queries from each address, or they would be shared.
  for (let address = 1; address < 21; address++)
    await flood(from(isolate, `192.0.2.${address}`), 8, 100 * address);
  const client = from(isolate, '192.0.2.21');
  expect(await byHash(client, sha256(QUERY))).toMatchObject(NOT_FOUND);
  await register(client, QUERY);
  expect(await byHash(client, sha256(QUERY))).toMatchObject(ANSWER);
});
