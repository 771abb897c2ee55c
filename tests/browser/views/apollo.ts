/** The views with Apollo Client and the settings of the project. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheOfApollo, daysOfApollo } from '../../../examples/client-preset/apollo.ts';
import { draw, graph } from './views.ts';

const client = new ApolloClient({
  ...daysOfApollo,
  link: new HttpLink({ uri: graph }),
  cache: new InMemoryCache(cacheOfApollo),
});

draw((document, variables, show) => {
  client.watchQuery({ query: gql(document), variables }).subscribe(({ data, dataState }) => {
    // What a view draws is written in its query, which no type of a client can know.
    if (dataState === 'complete') show(data as never);
  });
});
