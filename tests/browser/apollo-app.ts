/** React and Apollo Client with the settings of the project: a live list, and beside it one match as of a day. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { cacheOfApollo, daysOfApollo } from '../../examples/client-preset/apollo.ts';
import { graph, LIST, type Listed, lineOf, ON_DAY, type OnDay, told } from './documents.ts';

const client = new ApolloClient({
  ...daysOfApollo,
  link: new HttpLink({ uri: graph }),
  cache: new InMemoryCache(cacheOfApollo),
});
Object.assign(globalThis, { cached: () => client.cache.extract() });

function List() {
  const { data } = useQuery<Listed>(gql(LIST));
  const rows = data?.club?.matches.nodes ?? [];
  return h('ul', { id: 'list' }, ...rows.map((match) => h('li', { key: match.date }, lineOf(match))));
}

function OneDay({ day }: { readonly day: string }) {
  const { data } = useQuery<OnDay>(gql(ON_DAY), { variables: { day } });
  return data === undefined ? null : h('p', { id: 'told', 'data-day': day }, told(data as OnDay));
}

function Page() {
  const [day, setDay] = useState('');
  return h(
    'main',
    null,
    h(List),
    h('input', { id: 'day', value: day, onChange: ({ target }) => setDay(target.value) }),
    day === '' ? null : h(OneDay, { day }),
  );
}

const root = document.getElementById('app');
const provided = { client, children: h(Page) };
if (root !== null) createRoot(root).render(h(ApolloProvider, provided));
