/** Two views of one table and one list, in one cache of Apollo Client with the settings of the project. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { expect, test } from 'vitest';
import { cacheOfApollo, daysOfApollo } from '../../examples/client-preset/apollo.ts';
import { sharedLive } from '../live/live.ts';

const live = sharedLive();

const POINTS = gql`{
  season(competition: "serie-a", label: "2025-26") { id table { rows { points team { id } } } }
}`;
const PLACES = gql`{
  season(competition: "serie-a", label: "2025-26") { id table { complete rows { position team { id } } } }
}`;
const SIDES = gql`{ club(by: { slug: "inter" }) { id matches(first: 3) { edges { side node { id } } } } }`;
const GOALS = gql`{
  club(by: { slug: "inter" }) { id matches(first: 3) { totalCount edges { goalsFor node { id } } } }
}`;

const newClient = () =>
  new ApolloClient({
    ...daysOfApollo,
    link: new HttpLink({ uri: `${live.url}graphql` }),
    cache: new InMemoryCache(cacheOfApollo),
  });

test.each([
  ['a table', POINTS, PLACES],
  ['a list of matches', SIDES, GOALS],
])('a view of %s has all it asked for after another view asked for other fields', async (_, one, other) => {
  const client = newClient();
  const { data } = await client.query({ query: one });
  await client.query({ query: other });
  expect(data).toBeTruthy();
  expect((await client.query({ query: one, fetchPolicy: 'cache-only' })).data).toEqual(data);
});

interface Points {
  readonly season: {
    readonly table: { readonly rows: readonly { readonly points: number; readonly team: unknown }[] };
  };
}

test('points stay with their team where the rows of a table change places', async () => {
  const client = newClient();
  const before = (await client.query<Points>({ query: POINTS })).data?.season.table.rows ?? [];
  const { data } = await client.query<{ season: { table: { rows: readonly { team: unknown }[] } } }>({
    query: PLACES,
  });
  const { season } = structuredClone(data) ?? expect.unreachable();
  const turned = { season: { ...season, table: { ...season.table, rows: season.table.rows.toReversed() } } };
  client.cache.writeQuery({ query: daysOfApollo.documentTransform.transformDocument(PLACES), data: turned });
  const after = await client.query<Points>({ query: POINTS, fetchPolicy: 'cache-only' });
  expect(before.length).toBe(20);
  expect(after.data?.season.table.rows).toEqual(before.toReversed());
});
