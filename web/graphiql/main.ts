import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const ENDPOINT = '/graphql';

interface Question {
  readonly name: string;
  readonly document: string;
}

/** What the page opens on: the query in its own URL, or the first of the named questions. */
async function openingQuery(): Promise<string> {
  const given = new URLSearchParams(location.search).get('query');
  if (given !== null) return given;
  try {
    const response = await fetch('/q');
    const { questions } = (await response.json()) as { questions: readonly Question[] };
    return questions[0]?.document ?? '{ __typename }';
  } catch {
    return '{ __typename }';
  }
}

const query = await openingQuery();
const root = document.querySelector('#graphiql');
if (root === null) throw new Error('The page has no element for GraphiQL.');
const variables = new URLSearchParams(location.search).get('variables');
createRoot(root).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: ENDPOINT }),
    // What was typed on an earlier visit is kept; the opening query is only for an empty editor.
    defaultQuery: query,
    ...(location.search === '' ? {} : { initialQuery: query, initialVariables: variables ?? '' }),
  }),
);
