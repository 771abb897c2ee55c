/** Apollo Client against the running Worker: pages, one cache by global id, persisted queries, errors. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { expect, test } from 'vitest';
import { sharedLive } from '../live/live.ts';
import { type Sent, watch } from './requests.ts';

const live = sharedLive();

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The cache of a client that has read the README: global ids are keys, pages of clubs join into one list. */
const newCache = () =>
  new InMemoryCache({
    dataIdFromObject: ({ id }) => (typeof id === 'string' ? id : undefined),
    possibleTypes: { Team: ['Club', 'NationalTeam'] },
    typePolicies: {
      Query: {
        fields: {
          clubs: relayStylePagination(['association']),
          node: { read: (_known, { args, toReference }) => toReference(String(args?.id)) },
        },
      },
    },
  });

function connect(sent: Sent[] = []) {
  const http = new HttpLink({ uri: `${live.url}graphql`, useGETForQueries: true, fetch: watch(sent) });
  return new ApolloClient({ link: http, cache: newCache() });
}

test('a named question is asked with its defaults, over GET', async () => {
  const sent: Sent[] = [];
  const query = gql(readFileSync('schema/operations/serie-a-table.graphql', 'utf8'));
  const { data } = await connect(sent).query<{ season: { table: { rows: { position: number }[] } } }>({
    query,
  });
  expect(data?.season.table.rows.slice(0, 2)).toMatchObject([
    { position: 1, team: { name: 'Inter' } },
    { position: 2, team: { name: 'Milan' } },
  ]);
  expect(sent).toEqual([
    { method: 'GET', status: 200, params: ['extensions', 'operationName', 'query', 'variables'] },
  ]);
});

interface Clubs {
  readonly clubs: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const CLUBS = gql`
  query Clubs($after: String) {
    clubs(association: "italy", first: 7, after: $after) {
      totalCount
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

test('Italian clubs, seven at a time until the end, are one list in the cache: each of them once, by id', async () => {
  const sent: Sent[] = [];
  const client = connect(sent);
  const list = client.watchQuery<Clubs>({ query: CLUBS });
  const reading = list.subscribe({});
  let page = (await client.query<Clubs>({ query: CLUBS })).data?.clubs;
  while (page?.pageInfo.hasNextPage)
    page = (await list.fetchMore({ variables: { after: page.pageInfo.endCursor } })).data?.clubs;
  reading.unsubscribe();
  const all = client.readQuery<Clubs>({ query: CLUBS })?.clubs;
  const ids = all?.edges.map(({ node }) => node.id) ?? [];
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBe(all?.totalCount);
  expect(ids).toContain('club:napoli');
  expect(sent.length).toBe(Math.ceil(ids.length / 7));
});

test('a club met in two questions is one object, and `node` finds it without asking', async () => {
  const sent: Sent[] = [];
  const client = connect(sent);
  await client.query({ query: gql`{ club(by: { slug: "atalanta" }) { id city } }` });
  await client.query({
    query: gql`{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { id home { id name } } }`,
  });
  expect(client.cache.extract()).toMatchObject({
    'club:atalanta': { __typename: 'Club', id: 'club:atalanta', city: 'Bergamo', name: 'Atalanta' },
    'match:ucl-2025-26-atalanta-bayern-1': { home: { __ref: 'club:atalanta' } },
  });
  const { data } = await client.query({
    query: gql`{ node(id: "club:atalanta") { id ... on Team { name } ... on Club { city } } }`,
  });
  expect(data).toEqual({
    node: { __typename: 'Club', id: 'club:atalanta', name: 'Atalanta', city: 'Bergamo' },
  });
  expect(sent.length).toBe(2);
});

test('two days in one client: what is asked past the cache is told as it stood', async () => {
  const client = connect();
  const aggregate = async (day: string) => {
    const { data } = await client.query({
      query: gql`
        query Tie($day: Date!) @asOf(date: $day) {
          season(competition: "ucl", label: "2025-26") {
            tie(teams: ["club:atalanta", "club:bayern"]) { aggregate { home away } }
          }
        }
      `,
      variables: { day },
      fetchPolicy: 'no-cache',
    });
    return data;
  };
  expect([await aggregate('2026-03-11'), await aggregate('2026-03-18')]).toMatchObject([
    { season: { tie: { aggregate: { home: 1, away: 6 } } } },
    { season: { tie: { aggregate: { home: 2, away: 10 } } } },
  ]);
});

test('a persisted query is missed once, sent once, and from then on its hash will do', async () => {
  const query = gql`query Ground { club(by: { slug: "bodo-glimt" }) { id stadium: venue { id name } } }`;
  const ask = async () => {
    const sent: Sent[] = [];
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
    const http = new HttpLink({ uri: `${live.url}graphql`, fetch: watch(sent) });
    const client = new ApolloClient({ link: link.concat(http), cache: newCache() });
    const { data } = await client.query({ query });
    return { data, sent };
  };
  const [first, second] = [await ask(), await ask()];
  expect(first.data).toMatchObject({ club: { stadium: { name: 'Aspmyra Stadion' } } });
  expect(second.data).toEqual(first.data);
  const hash = ['extensions', 'operationName', 'variables'];
  expect(first.sent).toEqual([
    { method: 'GET', status: 200, params: hash },
    { method: 'POST', status: 200, params: ['extensions', 'operationName', 'query', 'variables'] },
  ]);
  expect(second.sent).toEqual([{ method: 'GET', status: 200, params: hash }]);
});

test.each([
  [
    'an id that is none',
    '{ node(id: "Atalanta") { id } }',
    {
      message: expect.stringContaining('Atalanta is not a global id'),
      path: ['node'],
      extensions: { code: 'BAD_USER_INPUT', permitted: expect.stringContaining('club:atalanta') },
    },
  ],
  [
    'a field that is none',
    '{ dataset { coverege { totalCount } } }',
    {
      message: expect.stringContaining('Did you mean "coverage"?'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    },
  ],
])('%s arrives as an error with its code and what would be right', async (_what, query, told) => {
  const asked = connect().query({ query: gql(query) });
  const error: unknown = await asked.catch((failed: unknown) => failed);
  expect(CombinedGraphQLErrors.is(error) ? error.errors : error).toMatchObject([told]);
});
