/** Who coached a club, asked with urql; gql.tada reads the types out of the query. */
import { Client, fetchExchange } from '@urql/core';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    Date: string;
    DateTime: string;
    Day: string;
    Language: string;
    LocalTime: string;
    PartialDate: string;
    URL: string;
  };
}>();

const COACHES = graphql(`
  query Coaches($club: String!) {
    club(by: { slug: $club }) {
      tenures(last: 3) {
        nodes { coach { name } from to }
      }
    }
  }
`);

const url = process.argv[2] ?? 'http://127.0.0.1:8787/graphql';
const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: true });
const { data, error } = await client.query(COACHES, { club: 'juventus' }).toPromise();
if (error) throw error;

for (const { coach, from, to } of data?.club?.tenures.nodes ?? [])
  console.log(`${coach.name}, ${from ?? '?'} to ${to ?? 'this day'}`);
