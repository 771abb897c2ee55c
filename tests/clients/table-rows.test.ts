/** Rows of a table in caches that know things by their ids: they stay with their team, and with their table. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { describe, expect, test } from 'vitest';
import { cacheOfApollo, daysOfApollo } from '../../examples/client-preset/apollo.ts';
import { cacheOfUrql, daysOfUrql } from '../../examples/client-preset/urql.ts';
import { sharedLive } from '../live/live.ts';

const live = sharedLive();

interface Row {
  readonly id: string;
  readonly team: { readonly id: string };
  readonly points?: number;
  readonly position?: number;
}
interface Data {
  readonly season: { readonly table: { readonly rows: readonly Row[] } };
}

/** A graph in which the table has turned round once that is asked for. */
function turning() {
  const state = { turned: false };
  const ask = async (url: URL | RequestInfo, init?: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (!state.turned) return response;
    const body = (await response.json()) as { data: Data };
    const { season } = body.data;
    const table = { ...season.table, rows: season.table.rows.toReversed() };
    return Response.json({ ...body, data: { season: { ...season, table } } });
  };
  return { ask, state };
}

interface Asker {
  readonly ask: (query: string, isCached?: boolean) => Promise<Data | undefined>;
}

const CLIENTS: Readonly<Record<string, (ask: typeof fetch) => Asker>> = {
  apollo: (ask) => {
    const client = new ApolloClient({
      ...daysOfApollo,
      link: new HttpLink({ uri: `${live.url}graphql`, fetch: ask }),
      cache: new InMemoryCache(cacheOfApollo),
    });
    return {
      ask: async (query, isCached) =>
        (
          await client.query<Data>({
            query: gql(query),
            fetchPolicy: isCached ? 'cache-only' : 'network-only',
          })
        ).data,
    };
  },
  urql: (ask) => {
    const client = new Client({
      url: `${live.url}graphql`,
      exchanges: [daysOfUrql, cacheExchange(cacheOfUrql), fetchExchange],
      preferGetMethod: false,
      fetch: ask,
    });
    return {
      ask: async (query, isCached) =>
        (
          await client
            .query<Data>(query, {}, { requestPolicy: isCached ? 'cache-only' : 'network-only' })
            .toPromise()
        ).data,
    };
  },
};

const table = (args: string, fields: string, day = ''): string =>
  `query Rows ${day} { season(competition: "serie-a", label: "2025-26") { id table${args} { id rows { id ${fields} team { id } } } } }`;
const POINTS = table('', 'points');
const rowsOf = (data: Data | undefined): readonly Row[] => data?.season.table.rows ?? [];
const points = (data: Data | undefined) => rowsOf(data).map(({ team, points: own }) => [team.id, own]);

describe.each(Object.keys(CLIENTS))('%s', (name) => {
  test('points stay with their team where another view sees the rows change places', async () => {
    const { ask, state } = turning();
    const client = CLIENTS[name]?.(ask) ?? expect.unreachable();
    const before = points(await client.ask(POINTS));
    expect(before).toHaveLength(20);
    state.turned = true;
    await client.ask(table('', 'position'));
    expect(points(await client.ask(POINTS, true))).toEqual(before.toReversed());
  });

  test.each([
    ['at home', table('(venue: HOME)', 'points')],
    ['of another day', table('(on: "2025-12-01")', 'points')],
    ['as of a day', table('', 'points', '@asOf(date: "2025-12-01")')],
    [
      'with a supposed result',
      table('(supposing: [{ match: "serie-a-2025-26-torino-inter", home: 9, away: 0 }])', 'points'),
    ],
  ])('the live table stays beside one %s', async (_what, other) => {
    const client = CLIENTS[name]?.(fetch) ?? expect.unreachable();
    const before = await client.ask(POINTS);
    const told = await client.ask(other);
    expect(points(told)).not.toEqual(points(before));
    expect(await client.ask(POINTS, true)).toEqual(before);
    expect(await client.ask(other, true)).toEqual(told);
  });
});
