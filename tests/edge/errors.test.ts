import { expect, test, vi } from 'vitest';
import { getUrl, post, serve, told } from './serve.ts';

const client = serve();
const GRAPHQL = 'application/graphql-response+json';
const TWO = 'The document has 2 operations; "operationName" must name one.';

test('an operation that is no GraphQL is refused with its place', async () => {
  const refusal = {
    errors: [
      {
        message: 'Syntax Error: Expected Name, found "}".',
        locations: [{ line: 1, column: 9 }],
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      },
    ],
  };
  expect(await told(post(client, { query: '{ book( }' }, GRAPHQL))).toEqual({ status: 400, body: refusal });
  expect(await told(post(client, { query: '{ book( }' }))).toEqual({ status: 200, body: refusal });
});

test('an operation the schema does not know is refused with its place', async () => {
  const refusal = {
    errors: [
      {
        message: 'Cannot query field "titel" on type "Book". Did you mean "title"?',
        locations: [{ line: 1, column: 11 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  };
  expect(await told(post(client, { query: '{ shelf { titel } }' }, GRAPHQL))).toEqual({
    status: 400,
    body: refusal,
  });
  expect(await told(post(client, { query: '{ shelf { titel } }' }))).toEqual({ status: 200, body: refusal });
});

test('variables that do not fit are the user’s to mend', async () => {
  const query = 'query($title: String!) { book(title: $title) { title } }';
  expect(await told(post(client, { query, variables: { title: 7 } }, GRAPHQL))).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message: 'Variable "$title" has invalid value: String cannot represent a non string value: 7',
          locations: [{ line: 1, column: 7 }],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    },
  });
});

test.each([
  ['query A { shelf { title } }', 'B', 'The document has no operation named "B".', ['A']],
  ['query A { sum(of: 1) } query B { sum(of: 2) }', undefined, TWO, ['A', 'B']],
  ['query A { sum(of: 1) } { sum(of: 2) }', 'B', 'The document has no operation named "B".', ['A']],
  ['fragment F on Book { title }', undefined, 'The document has no operation.', undefined],
])(
  '%s, of which %s is asked for, is refused with what there is',
  async (query, operationName, message, permitted) => {
    const asked = { query, ...(operationName !== undefined && { operationName }) };
    const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', ...(permitted && { permitted }) };
    expect(await told(post(client, asked, GRAPHQL))).toEqual({
      status: 400,
      body: { errors: [{ message, extensions }] },
    });
  },
);

test.each(['mutation', 'subscription'])(
  'a %s is refused as what no schema here has, however it is sent',
  async (kind) => {
    const query = `${kind} { shelf { title } }`;
    const answer = {
      status: 400,
      body: {
        errors: [
          {
            message: `The ${kind} operation is not supported by the schema.`,
            locations: [{ line: 1, column: 1 }],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
    };
    expect(await told(post(client, { query }, GRAPHQL))).toEqual(answer);
    expect(await told(client(getUrl(query), { headers: { accept: GRAPHQL } }))).toEqual(answer);
  },
);

test('an error a resolver means for the client comes with its code and details, beside the data', async () => {
  expect(await told(post(client, { query: '{ missing shelf { title } }' }, GRAPHQL))).toEqual({
    status: 200,
    body: {
      errors: [
        {
          message: 'No such page.',
          locations: [{ line: 1, column: 3 }],
          path: ['missing'],
          extensions: { code: 'BAD_USER_INPUT', permitted: '1 to 474' },
        },
      ],
      data: { missing: null, shelf: [{ title: 'Dune' }, { title: 'Emma' }] },
      extensions: { cost: { requested: 22, limit: 10_000 } },
    },
  });
});

test('any other error is ours: masked for the client, told to the log under the same id', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const response = await post(client, { query: '{ secret }' });
  const requestId = response.headers.get('request-id');
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'Something went wrong on our side.',
        locations: [{ line: 1, column: 3 }],
        path: ['secret'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ],
    data: { secret: null },
    extensions: { cost: { requested: 2, limit: 10_000 } },
  });
  const [line] = log.mock.calls.map(([text]) => JSON.parse(String(text)));
  expect(line).toMatchObject({ event: 'fault', requestId, name: 'Error', message: 'password=hunter2' });
  log.mockRestore();
});

test('Cloudflare’s id of a request is the id it is known by', async () => {
  const headers = { 'content-type': 'application/json', 'cf-ray': '8f0c-AMS' };
  const response = await client('/graphql', { method: 'POST', headers, body: '{"query":"{ missing }"}' });
  expect(response.headers.get('request-id')).toBe('8f0c-AMS');
});

test('a fault outside any operation is masked as well', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const broken = serve(
    {},
    { ASSETS: { fetch: () => Promise.reject(new Error('disk')) } as unknown as Fetcher },
  );
  const response = await broken('/', { headers: { 'cf-ray': '8f2a' } });
  expect([response.status, response.headers.get('request-id')]).toEqual([500, '8f2a']);
  const extensions = { code: 'INTERNAL_SERVER_ERROR', hint: 'Tell us the request id: 8f2a' };
  expect(await response.json()).toEqual({
    errors: [{ message: 'Something went wrong on our side.', extensions }],
  });
  log.mockRestore();
});

test('the log of a request names the operation and never its variables', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const query = 'query ByTitle($title: String!) { book(title: $title) { title } }';
  await post(serve(), { query, variables: { title: 'Private' } });
  const lines = log.mock.calls.map(([text]) => String(text));
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      event: 'request',
      requestId: expect.any(String),
      route: '/graphql',
      status: 200,
      version: 'v1',
      operation: 'ByTitle',
      layer: 'executed',
      kvOperations: 1,
      waitedMs: expect.any(Number),
      cost: expect.any(Number),
      weight: 10,
    },
  ]);
  expect(lines.join()).not.toContain('Private');
  log.mockRestore();
});

test('one in ten executed requests is logged, the first one among them', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const isolate = serve();
  for (let at = 1; at <= 21; at++) await post(isolate, { query: `query Number${at} { __typename }` });
  const told = log.mock.calls.map(([text]) => JSON.parse(String(text)).operation);
  expect(told).toEqual(['Number1', 'Number11', 'Number21']);
  log.mockRestore();
});

test('every fault is logged', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const isolate = serve({ open: () => Promise.reject(new Error('KV is away')) });
  for (let at = 0; at < 3; at++) expect((await post(isolate, { query: '{ __typename }' })).status).toBe(503);
  expect(log.mock.calls.map(([text]) => JSON.parse(String(text)).message)).toEqual(
    Array.from({ length: 3 }, () => 'KV is away'),
  );
  log.mockRestore();
});

test('equal errors are told once, at the first place, with their number', async () => {
  const query = '{ shelf { a: page(number: 900) b: page(number: 900) } }';
  const { body } = await told(post(client, { query }, GRAPHQL));
  const { errors } = body as { errors: { path: unknown; extensions: object }[] };
  expect(errors.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
    { path: ['shelf', 0, 'a'], extensions: { code: 'BAD_USER_INPUT', permitted: '1 to 474', count: 2 } },
    { path: ['shelf', 0, 'b'], extensions: { code: 'BAD_USER_INPUT', permitted: '1 to 474', count: 2 } },
  ]);
});
