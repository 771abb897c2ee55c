/** Requests of all kinds a stranger may send: right, wrong, and meant to hurt. */
import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { Random } from '../support/random.ts';
import { QueryMaker } from './queries.ts';

export interface Sent {
  readonly kind: string;
  readonly path: string;
  readonly init: RequestInit;
}

type Make = (random: Random, queries: QueryMaker, documents: readonly string[]) => Omit<Sent, 'kind'>;

const JSON_HEADERS = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: Record<string, string> = JSON_HEADERS) => ({
  path: '/graphql',
  init: { method: 'POST', headers, body },
});
const ask = (query: string, more: object = {}) => post(JSON.stringify({ query, ...more }));
const get = (query: string, more: Record<string, string> = {}) => ({
  path: `/graphql?${new URLSearchParams({ query, ...more })}`,
  init: {},
});
const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const bytes = (random: Random, length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, () => random.between(0, 255));
const around = (random: Random): number => random.of([9, 10, 11, 49, 50, 51, 300, 4_000]);
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

const CYCLE =
  'query { ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }';
/** Each fragment spreads the next one twice: two to the power of their number, if somebody spread them out. */
const doubling = (count: number): string =>
  `{ ...F0 } ${repeat(count, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${count} on Query { __typename }`;

const KINDS: Readonly<Record<string, Make>> = {
  named: (random, _, documents) => ask(random.of(documents)),
  'named by GET': (random, _, documents) => get(random.of(documents)),
  'as of any day': (random, _, documents) =>
    ask(random.of(documents), {
      variables: { asOf: `${random.between(1900, 2030)}-0${random.between(0, 9)}-${random.between(10, 31)}` },
    }),
  made: (random, queries) => ask(queries.query(random.between(1, 4), 0)),
  'made, of wrong types': (random, queries) => ask(queries.query(random.between(1, 4), 0.2)),
  'made, deep': (random, queries) => ask(queries.query(random.between(5, 9), 0)),
  'made, by GET': (_random, queries) => get(queries.query(2, 0.1)),
  truncated: (random, queries) => {
    const query = queries.query(3, 0);
    return ask(query.slice(0, random.between(0, query.length)));
  },
  brackets: (random) => ask(`{ nodes(ids: ${'['.repeat(around(random))}`),
  'nested selections': (random) => ask(`${'{ a '.repeat(around(random))}`),
  'nested objects': (random) => ask(`{ club(by: ${'{ id: '.repeat(around(random))}`),
  'nested JSON': (random) => post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(around(random))}`),
  aliased: (random) => ask(`{ ${repeat(around(random), (at) => `a${at}: dataset { version }`)} }`),
  repeated: (random) => ask(`{ ${repeat(around(random), () => 'dataset { version }')} }`),
  'repeated, nested': (random) => {
    const inner = repeat(random.between(1, 30), () => 'pageInfo { hasNextPage }');
    return ask(`{ ${repeat(random.between(1, 30), () => `clubs { ${inner} }`)} }`);
  },
  'cyclic fragments': () => ask(CYCLE),
  'doubling fragments': (random) => ask(doubling(random.between(5, 60))),
  directives: (random) => ask(`{ __typename ${repeat(around(random), () => '@skip(if: false)')} }`),
  dear: (random) =>
    ask(
      `{ ${repeat(random.between(1, 8), (at) => `c${at}: clubs(first: 100) { nodes { coaches(first: ${random.between(0, 100)}) { nodes { node { name } } } } }`)} }`,
    ),
  'many variables': (random) =>
    ask(`query(${repeat(around(random), (at) => `$v${at}: Int`)}) { __typename }`),
  introspection: () =>
    ask('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
  batch: (random) => post(JSON.stringify(random.times(0, 12, () => ({ query: '{ __typename }' })))),
  huge: (random) =>
    post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(random.between(60_000, 200_000))}` })),
  'huge token': (random) => ask(`{ node(id: "${'é'.repeat(random.between(1_000, 40_000))}") { id } }`),
  binary: (random) => post(bytes(random, random.between(0, 5_000))),
  'bad JSON': (random) =>
    post(
      random.of([
        '',
        '{',
        'null',
        '[]',
        '[[]]',
        '1',
        '"',
        '{"query":}',
        '{"query":null}',
        '{"query":[]}',
        '\ufeff{}',
      ]),
    ),
  'odd parameters': (random) =>
    post(
      random.of([
        '{"query":"{__typename}","variables":{"__proto__":{"x":1}}}',
        '{"query":"{__typename}","variables":7}',
        '{"query":"{__typename}","operationName":"Nobody"}',
        '{"query":"{__typename}","extensions":{"persistedQuery":"x"}}',
        '{"query":"{__typename}","extensions":{"persistedQuery":[1]}}',
        '{"query":"query A{__typename} query B{__typename}"}',
        '{"query":"mutation{a}"}',
        '{"query":"subscription{a}"}',
        '{"query":"type A{a:Int}"}',
        '{"query":"query($a:Nothing){__typename}","variables":{"a":1}}',
      ]),
    ),
  'persisted, unknown': (random) => post(JSON.stringify(persisted(hash(`${random.next()}`)))),
  'persisted, false': (random) =>
    ask(
      '{ __typename }',
      persisted(random.of([hash('x'), '', 7, null, {}, 'a'.repeat(9_000)]), random.of([1, 2, 'x', null])),
    ),
  'persisted, registered': (random) => {
    const query = `{ __typename } # ${random.next()}`;
    return ask(query, persisted(hash(query)));
  },
  method: (random) => ({
    path: random.of(['/', '/graphql', '/q', '/health', '/invalidate', '/nowhere']),
    init: { method: random.of(['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'POST', 'HEAD', 'OPTIONS', 'GET']) },
  }),
  path: (random) => ({
    path: random.of([
      '/q/%E0%A4%A',
      '/q/__proto__',
      '/v/x/q/night',
      `/v/${'9'.repeat(600)}/q/night`,
      '/q/night?x=1',
      '/q/night?asOf=%00',
      '//',
      '/graphql/../../etc',
      `/${'a/'.repeat(500)}`,
      '/graphql?query',
      '/graphql?query=%',
      '/graphql?variables=[',
      '/v//q/',
    ]),
    init: {},
  }),
  headers: (random) => ({
    path: '/graphql?query={__typename}',
    init: {
      headers: {
        accept: random.of([
          '',
          ';;;',
          '*/*;q=nonsense',
          'image/png',
          'text/html',
          'a'.repeat(5_000),
          '*/*;q=0',
        ]),
        'if-none-match': random.of(['*', 'W/', '"', ',,,', '"a"'.repeat(500)]),
        'content-type': random.of(['', 'x', 'multipart/form-data']),
        authorization: random.of(['', 'Bearer ', 'Basic \u00ff']),
        'content-encoding': random.of(['gzip', 'br', '']),
      },
    },
  }),
  'media type': (random, queries) =>
    post(queries.query(1, 0), {
      'content-type': random.of([
        'text/plain',
        'application/json; charset=utf-16',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'application/graphql',
      ]),
    }),
};

/** Endless; every kind as likely as the others. The same seed gives the same requests. */
export function* requests(
  schema: GraphQLSchema,
  documents: readonly string[],
  seed: number,
): Generator<Sent> {
  const random = new Random(seed);
  const queries = new QueryMaker(schema, random);
  const kinds = Object.entries(KINDS);
  for (;;) {
    const [kind, make] = random.of(kinds);
    yield { kind, ...make(random, queries, documents) };
  }
}
