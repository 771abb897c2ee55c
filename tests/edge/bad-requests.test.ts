import { expect, test } from 'vitest';
import { getUrl, post, serve, told } from './serve.ts';

const client = serve();

const refusal = (status: number, code: string, message: string, more: object = {}) => ({
  status,
  body: { errors: [{ message, extensions: { code, ...more } }] },
});

const PERMITTED = { permitted: ['query', 'operationName', 'variables', 'extensions', 'documentId'] };

test.each([
  ['', 'The body is not valid JSON.'],
  ['{', 'The body is not valid JSON.'],
  ['null', 'The body must be a JSON object with a "query", or an array of such.'],
  ['"{ __typename }"', 'The body must be a JSON object with a "query", or an array of such.'],
  ['[1]', 'Each operation of a batch must be a JSON object with a "query".'],
  ['{"query": 1}', '"query" must be a string.'],
  ['{"query": "{a}", "variables": "{}"}', '"variables" must be an object.'],
  ['{"query": "{a}", "variables": []}', '"variables" must be an object.'],
  ['{"query": "{a}", "operationName": {}}', '"operationName" must be a string.'],
  ['{"query": "{a}", "extensions": 7}', '"extensions" must be an object.'],
])('the body %s is refused', async (body, message) => {
  expect(await told(post(client, body))).toEqual(refusal(400, 'BAD_REQUEST', message));
});

test('a parameter nobody knows is refused, since it is a misspelled one', async () => {
  expect(await told(post(client, '{"query": "{a}", "variable": {}}'))).toEqual(
    refusal(400, 'BAD_REQUEST', 'Unknown parameter "variable".', PERMITTED),
  );
  expect(await told(client('/graphql?querry=%7Ba%7D'))).toEqual(
    refusal(400, 'BAD_REQUEST', 'Unknown parameter "querry".', PERMITTED),
  );
});

test.each([
  ['{"extensions":{"persistedQuery":{"version":2}}}', 'Only version 1 of persisted queries is known.'],
  ['{"extensions":{"persistedQuery":{"version":1}}}', '"persistedQuery" needs a "sha256Hash".'],
  ['{"documentId":"sha256:12"}', '"documentId" must be sha256: and 64 hex digits.'],
])('a persisted query as in %s is refused', async (body, message) => {
  expect(await told(post(client, body))).toEqual(refusal(400, 'BAD_REQUEST', message));
});

test('a version or a question that is not there is refused, with where those are listed', async () => {
  const version = refusal(404, 'NOT_FOUND', 'There is no such data version.', {
    hint: '/version tells the current one.',
  });
  expect(await told(client('/v/0123456789ab/q/book?title=Emma'))).toEqual(version);
  const gone = serve({ wasPublished: async () => true });
  expect(await told(gone('/v/0123456789ab/q/book?title=Emma'))).toEqual(
    refusal(410, 'GONE', 'That data version was published once and is no longer kept.', {
      hint: '/version tells the current one.',
    }),
  );
  const question = (name: string, hint: string) =>
    refusal(404, 'NOT_FOUND', `There is no question named "${name}".`, { hint });
  expect(await told(client('/q/bock'))).toEqual(question('bock', 'Did you mean /q/book? /q lists them all.'));
  expect(await told(client('/q/zzzzzzzzzz'))).toEqual(question('zzzzzzzzzz', '/q lists them all.'));
});

test('variables of a GET that are no JSON are refused', async () => {
  expect(await told(client(getUrl('{a}', { variables: '{' })))).toEqual(
    refusal(400, 'BAD_REQUEST', '"variables" is not valid JSON.'),
  );
});

test('a request without a query is refused', async () => {
  const answer = refusal(400, 'BAD_REQUEST', 'There is no "query".', {
    hint: 'Named questions are at /q, the schema at /schema.graphql.',
  });
  expect(await told(post(client, '{}'))).toEqual(answer);
  expect(await told(client('/graphql'))).toEqual(answer);
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
])('a body of type %s is refused', async (type) => {
  const response = client('/graphql', {
    method: 'POST',
    headers: { 'content-type': type },
    body: 'query={a}',
  });
  expect(await told(response)).toEqual(
    refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation as application/json.'),
  );
});

test.each([
  [{ 'content-encoding': 'gzip' }, 'Send the operation as it is, without a Content-Encoding.'],
  [{ 'content-type': 'application/json; charset=utf-16' }, 'Send the operation in UTF-8.'],
])('a body sent with %o is refused for that, and not for what it seems to be', async (headers, message) => {
  const response = client('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query": "{ __typename }"}',
  });
  expect(await told(response)).toEqual(refusal(415, 'UNSUPPORTED_MEDIA_TYPE', message));
});

test.each(['application/json; charset=UTF-8', 'application/json;charset="utf-8"', 'Application/JSON'])(
  'a body of type %s is read',
  async (type) => {
    const response = client('/graphql', {
      method: 'POST',
      headers: { 'content-type': type, 'content-encoding': 'identity' },
      body: '{"query": "{ __typename }"}',
    });
    expect(await told(response)).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  },
);

test('names of object prototypes are names like any other', async () => {
  expect(
    await told(post(client, '{"query": "{ __typename }", "variables": {"__proto__": {"a": 1}}}')),
  ).toMatchObject({
    status: 200,
    body: { data: { __typename: 'Query' } },
  });
  expect(await told(client('/q/constructor'))).toMatchObject({ status: 404 });
  expect(await told(client('/q/__proto__'))).toMatchObject({ status: 404 });
  expect(await told(client('/q/book?constructor=1'))).toMatchObject({ status: 400 });
  expect(await told(post(client, { query: '{ book(title: "constructor") { title } }' }))).toMatchObject({
    body: { data: { book: null } },
  });
});

test('a broken escape in a path is not found', async () => {
  expect((await told(client('/q/%E0%A4%A'))).status).toBe(404);
});
