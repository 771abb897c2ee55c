/** Views of several days in one cache, asked in many orders: each shows what the graph tells who has no cache. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { expect, test, vi } from 'vitest';
import { cacheOfApollo, daysOfApollo } from '../../examples/client-preset/apollo.ts';
import { cacheOfUrql, daysOfUrql } from '../../examples/client-preset/urql.ts';
import { sharedLive } from '../live/live.ts';
import { Random } from '../support/random.ts';

const live = sharedLive();
const url = `${live.url}graphql`;

const SIDE = 'fragment Side on Team { id displayName flag }';
const MATCH = 'id date status home { ...Side } away { ...Side } countingGoals { home away }';
const ROWS = 'id rows { id position points form(last: 3) record { played } team { ...Side } }';
const SERIE_A = 'season(competition: "serie-a", label: "2025/26")';

/** Views of a page; those with a day take it as `$day`. */
const VIEWS: readonly string[] = [
  `query Day { matches(on: "2026-03-10") { totalCount edges { node { ${MATCH} } } } } ${SIDE}`,
  `query DayThen($day: Date!) @asOf(date: $day) { matches(on: "2026-03-10") { totalCount edges { node { ${MATCH} } } } } ${SIDE}`,
  `query Bracket($day: Date!) @asOf(date: $day) { season(competition: "ucl", label: "2025/26") { id stages { id displayName ties { id tieStatus slots { team { ...Side } winnerOf { id } } aggregate { home away } winner { ...Side } legs { ${MATCH} } } } } } ${SIDE}`,
  `query Live { ${SERIE_A} { id table { ${ROWS} } } } ${SIDE}`,
  `query Then($day: Date!) @asOf(date: $day) { ${SERIE_A} { id table { ${ROWS} } } } ${SIDE}`,
  `query On($day: Date!) { ${SERIE_A} { id table(on: $day) { ${ROWS} } } } ${SIDE}`,
  `query Both($day: Date!) { at(date: $day) { ${SERIE_A} { id table { ${ROWS} } } } ${SERIE_A} { id table { id rows { id toPlay team { id } } } } } ${SIDE}`,
  `query Halves { ${SERIE_A} { id home: table(venue: HOME) { ${ROWS} } away: table(venue: AWAY) { ${ROWS} } } } ${SIDE}`,
  `query Team($day: Date!) @asOf(date: $day) { club(by: { slug: "atalanta" }) { id coachInCharge { id displayName } nextMatch { ${MATCH} } matches(filter: { season: "ucl-2025-26" }) { edges { result opponent { id } node { ${MATCH} } } } } } ${SIDE}`,
  'query Search { search(text: "atalnta", first: 5) { edges { matched { name } node { id __typename displayName country { id displayName } } } } }',
];
const DAYS = ['2025-10-20', '2026-01-05', '2026-03-09', '2026-03-11', '2026-05-30'];

type Ask = (query: string, variables: Record<string, string>) => Promise<unknown>;

const withoutCache: Ask = async (query, variables) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { ...init, body: JSON.stringify({ query, variables }) });
  return ((await response.json()) as { data: unknown }).data;
};

function apollo(): Ask {
  const link = new HttpLink({ uri: url });
  const client = new ApolloClient({ ...daysOfApollo, link, cache: new InMemoryCache(cacheOfApollo) });
  return async (query, variables) => (await client.query({ query: gql(query), variables })).data;
}

function urql(): Ask {
  const exchanges = [daysOfUrql, cacheExchange(cacheOfUrql), fetchExchange];
  const client = new Client({ url, exchanges, preferGetMethod: false });
  return async (query, variables) => (await client.query(query, variables).toPromise()).data;
}

/** Without what settings of a client ask for besides; ids of a day and of now are those of one thing. */
function told(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/@\d{4}-\d{2}-\d{2}$/u, '');
  if (Array.isArray(value)) return value.map(told);
  if (value === null || typeof value !== 'object') return value;
  const own = Object.entries(value).filter(([key]) => key !== '__typename' && key !== 'asOf');
  return Object.fromEntries(own.map(([key, one]) => [key, told(one)]));
}

test.each([
  ['Apollo Client', apollo],
  ['urql', urql],
])('%s', async (_name, connect) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const random = new Random(25);
  const client = connect();
  for (let turn = 0; turn < 40; turn++) {
    const view = random.of(VIEWS);
    const day = random.of(DAYS);
    const variables: Record<string, string> = view.includes('$day') ? { day } : {};
    expect([view, day, told(await client(view, variables))]).toEqual([
      view,
      day,
      told(await withoutCache(view, variables)),
    ]);
  }
  expect(warned.mock.calls).toEqual([]);
  warned.mockRestore();
});
