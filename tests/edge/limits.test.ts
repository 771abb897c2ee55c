/** Each limit at its bound, and one past it. What is asked at the bound may be wrong otherwise: limits come first. */
import { describe, expect, test, vi } from 'vitest';
import { LIMITS, type LimitName } from '../../src/edge/limits.ts';
import { librarySchema } from './library.ts';
import { type Asked, getUrl, post, serve, told } from './serve.ts';

const client = serve();
const GRAPHQL = 'application/graphql-response+json';
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

interface Told {
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** What is refused as too much, and with which status; null when nothing is. */
async function refused(response: Promise<Response>): Promise<object | null> {
  const { body, status } = await told(response);
  const error = [body].flat().flatMap((one) => (one as Told).errors ?? [])[0];
  if (error?.extensions.code !== 'LIMIT_EXCEEDED') return null;
  const { limit, maximum } = error.extensions;
  return { limit, maximum, status };
}

const refusal = (limit: LimitName, status: number) => ({ limit, maximum: LIMITS[limit], status });

/** A document that has so many of one thing and little of any other. */
const DOCUMENTS = {
  // Nine tokens stand around the numbers.
  tokens: (count) => `{ sum(of: [${many(count - 9, () => '1')}]) }`,
  depth: (count) => `{ book(title: "Dune") ${'{ sequel '.repeat(count - 2)} { title ${'}'.repeat(count)}`,
  aliases: (count) => `{ shelf { ${many(count, (at) => `a${at}: title`)} } }`,
  responseKeyRepeats: (count) => `{ shelf { ${many(count, () => 'title')} } }`,
  fragments: (count) => `{ __typename } ${many(count, (at) => `fragment F${at} on Query { __typename }`)}`,
  fragmentSpreads: (count) => `{ ${many(count, () => '...F')} } fragment F on Query { __typename }`,
  directives: (count) => `{ __typename ${many(count, () => '@skip(if: false)')} }`,
  rootFields: (count) => `{ ${many(count, (at) => `a${at}: __typename`)} }`,
  variables: (count) => `query(${many(count, (at) => `$v${at}: Int`)}) { __typename }`,
} satisfies Partial<Record<LimitName, (count: number) => string>>;

const names = Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[];

test.each(names)('%s: the bound passes, one more is refused', async (limit) => {
  const asked = (count: number) => post(client, { query: DOCUMENTS[limit](count) }, GRAPHQL);
  expect(await refused(asked(LIMITS[limit]))).toBeNull();
  expect(await refused(asked(LIMITS[limit] + 1))).toEqual(refusal(limit, 400));
});

test('what stands in a fragment that nobody spreads counts as well', async () => {
  for (const limit of ['aliases', 'responseKeyRepeats', 'directives'] as const) {
    const hidden = DOCUMENTS[limit](LIMITS[limit] + 2).replace(/^\{/, 'fragment F on Query {');
    expect(await refused(post(client, { query: `{ __typename } ${hidden}` }, GRAPHQL))).toEqual(
      refusal(limit, 400),
    );
  }
});

test('fragments count where they are spread: depth, root fields and aliases hide in none', async () => {
  const fields = many(LIMITS.rootFields + 1, (at) => `a${at}: __typename`);
  const query = `{ ...F } fragment F on Query { ${fields} }`;
  expect(await refused(post(client, { query }, GRAPHQL))).toEqual(refusal('rootFields', 400));
  const deep = `{ book(title: "Dune") { ...F } } fragment F on Book { ${'sequel { '.repeat(LIMITS.depth)} title ${'}'.repeat(LIMITS.depth)} }`;
  expect(await refused(post(client, { query: deep }, GRAPHQL))).toEqual(refusal('depth', 400));
});

test('cost: a page of as many nodes as may be bought, and one more', async () => {
  const page = (first: number) => `{ books(first: ${first}) { nodes { title } } }`;
  const costOf = async (first: number): Promise<number> => {
    const { body } = await told(post(client, { query: page(first) }));
    return (body as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
  };
  const perNode = ((await costOf(1_010)) - (await costOf(10))) / 1_000;
  const dearest = 10 + Math.floor((LIMITS.cost - (await costOf(10))) / perNode);
  expect(await costOf(dearest)).toBeGreaterThan(LIMITS.cost - perNode);
  expect(await refused(post(client, { query: page(dearest) }))).toBeNull();
  expect(await refused(post(client, { query: page(dearest + 1) }, GRAPHQL))).toEqual(refusal('cost', 400));
});

test('a refusal names the fields that cost most, each with its own share', async () => {
  const query = '{ shelf { title } books(first: 100000) { nodes { title sequel { title } } } }';
  const { body } = await told(post(client, { query }, GRAPHQL));
  const [error] = (body as Told).errors ?? [];
  expect(error?.extensions.dearest).toEqual([
    { field: 'books.nodes.sequel', cost: 175_001 },
    { field: 'books.nodes', cost: 100_002 },
    { field: 'books.nodes.title', cost: 75_001 },
  ]);
  expect(error?.message).toContain('What costs most: books.nodes.sequel (175001), books.nodes (100002)');
});

test('fragments that spread each other over and over are refused without being counted to the end', async () => {
  const fragments = Array.from(
    { length: 14 },
    (_, at) => `fragment F${at} on Book { a: sequel { ...F${at + 1} } b: sequel { ...F${at + 1} } }`,
  );
  const query = `{ book(title: "Dune") { ...F0 } } ${fragments.join(' ')} fragment F14 on Book { title }`;
  expect(await refused(post(client, { query }, GRAPHQL))).toEqual(refusal('cost', 400));
});

test('what does more than its price said is stopped, and answers nothing of what it did', async () => {
  const reads = (count: number) =>
    `{ book(title: "Emma") { ${many(count, (at) => `a${at}: readThrough { title }`)} } }`;
  expect(await told(post(client, { query: reads(20) }))).toMatchObject({ body: { data: { book: {} } } });
  const { body } = await told(post(client, { query: reads(22) }));
  expect(body).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', maximum: LIMITS.cost } }],
  });
});

test('cost reads variables afresh in each request, also of a document that was validated before', async () => {
  const query = 'query($first: Int!) { books(first: $first) { nodes { title } } }';
  expect(await refused(post(client, { query, variables: { first: 1 } }, GRAPHQL))).toBeNull();
  expect(await refused(post(client, { query, variables: { first: 100_000 } }, GRAPHQL))).toEqual(
    refusal('cost', 400),
  );
});

test('a batch: as many operations as permitted, and one more', async () => {
  const batch = (count: number): Asked[] =>
    Array.from({ length: count }, () => ({ query: '{ __typename }' }));
  expect(await refused(post(client, batch(LIMITS.batch)))).toBeNull();
  expect(await refused(post(client, batch(LIMITS.batch + 1)))).toEqual(refusal('batch', 413));
});

test('the operations of a batch share one cost limit', async () => {
  const dear = { query: '{ books(first: 5000) { nodes { title } } }' };
  expect(await refused(post(client, [dear]))).toBeNull();
  expect(await refused(post(client, [dear, dear]))).toMatchObject({ limit: 'cost' });
});

test('once an operation of a batch was too dear, those after it are refused without being priced', async () => {
  const priced = vi.fn(() => ({ items: LIMITS.cost }));
  const { extensions } = librarySchema.getQueryType()?.getFields().books ?? {};
  const { cost } = extensions ?? {};
  Object.assign(extensions ?? {}, { cost: priced });
  const dear = { query: '{ books { nodes { title } } }' };
  const { body } = await told(post(client, [dear, dear, dear])).finally(() =>
    Object.assign(extensions ?? {}, { cost }),
  );
  expect(priced).toHaveBeenCalledTimes(1);
  expect(body).toMatchObject([1, 2, 3].map(() => ({ errors: [{ extensions: { limit: 'cost' } }] })));
});

test('a body: as long as permitted, and one byte more', async () => {
  const body = (bytes: number): string => {
    const text = JSON.stringify({ query: '{ __typename }' });
    return `${text}${' '.repeat(bytes - text.length)}`;
  };
  expect(await refused(post(client, body(LIMITS.bodyBytes)))).toBeNull();
  expect(await refused(post(client, body(LIMITS.bodyBytes + 1)))).toEqual(refusal('bodyBytes', 413));
});

test('a body that does not say how long it is stops being read at the bound', async () => {
  let sent = 0;
  const chunk = new Uint8Array(10_000).fill(32);
  const endless = new ReadableStream({
    pull(controller) {
      sent += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const init = {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'application/json' },
  };
  expect(await refused(client('/graphql', init as RequestInit))).toEqual(refusal('bodyBytes', 413));
  expect(sent).toBeLessThan(LIMITS.bodyBytes + 3 * chunk.byteLength);
});

test('a query string: as long as permitted, and one character more', async () => {
  const url = (characters: number): string => {
    const start = `${getUrl('{ __typename }')}&operationName=`;
    return `${start}${'a'.repeat(characters - (start.length - '/graphql?'.length))}`;
  };
  expect(await refused(client(url(LIMITS.queryStringCharacters)))).toBeNull();
  expect(await refused(client(url(LIMITS.queryStringCharacters + 1)))).toEqual(
    refusal('queryStringCharacters', 414),
  );
});

describe('values of variables', () => {
  const query = 'query Sum($of: [Int!]!) { sum(of: $of) }';
  const of = (count: number) => ({ query, variables: { of: Array.from({ length: count }, () => 1) } });

  test('as many as permitted, and one more', async () => {
    expect(await refused(post(client, of(LIMITS.variableValues), GRAPHQL))).toBeNull();
    expect(await refused(post(client, of(LIMITS.variableValues + 1), GRAPHQL))).toEqual(
      refusal('variableValues', 400),
    );
  });

  test('operations of a batch have them together', async () => {
    const half = LIMITS.variableValues / 2;
    expect(await refused(post(client, [of(half), of(half)]))).toBeNull();
    expect(await refused(post(client, [of(half), of(half + 1)]))).toEqual(refusal('variableValues', 400));
  });

  test('wrong ones are named, ten at most', async () => {
    const variables = { of: Array.from({ length: LIMITS.variableValues }, () => 'one') };
    const { body } = await told(post(client, { query, variables }, GRAPHQL));
    expect((body as Told).errors).toHaveLength(11);
  });

  test('lists in lists are counted, however deep they are', async () => {
    const deep = (depth: number): string =>
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    const headers = { 'content-type': 'application/json' };
    const asked = client('/graphql', { method: 'POST', headers, body: deep(30_000) });
    expect((await told(asked)).status).toBe(200);
  });
});

test('every limit of the table is held by a test here', () => {
  const byRequest = ['batch', 'bodyBytes', 'cost', 'queryStringCharacters', 'variableValues'];
  expect([...names, ...byRequest].sort()).toEqual(Object.keys(LIMITS).sort());
});
