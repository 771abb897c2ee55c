/** Under whom a team missed World Cups, asked with Apollo Client; the types are generated from a named question. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { CoachesOfMissesDocument } from './generated/coaches-of-misses.ts';

const uri = process.argv[2] ?? 'http://127.0.0.1:8787/graphql';
const client = new ApolloClient({
  link: new HttpLink({ uri, useGETForQueries: true }),
  cache: new InMemoryCache(),
});
const { data } = await client.query({ query: CoachesOfMissesDocument, variables: { team: 'italy' } });

for (const { edition, coaches } of data?.nationalTeam?.worldCups.missed ?? []) {
  const names = coaches.map(({ coach }) => coach.name);
  console.log(`${edition}: ${names.join(', ') || 'nobody'}`);
}
