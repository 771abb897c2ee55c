import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const ENDPOINT = '/graphql';
const FALLBACK = '{ __typename }';

interface Question {
  readonly name: string;
  readonly document: string;
}

async function namedQuestions(): Promise<readonly Question[]> {
  try {
    const { questions } = (await (await fetch('/q')).json()) as { questions: readonly Question[] };
    return questions;
  } catch {
    return [];
  }
}

const questions = await namedQuestions();
const search = new URLSearchParams(location.search);
const chosen = questions.find(({ name }) => name === search.get('question'))?.document;
const query = search.get('query') ?? chosen;

const root = document.querySelector('#graphiql');
if (root === null) throw new Error('The page has no element for GraphiQL.');
createRoot(root).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: ENDPOINT }),
    // What was typed on an earlier visit is kept, unless the address asks for something else.
    defaultQuery: questions[0]?.document ?? FALLBACK,
    ...(query !== undefined && { initialQuery: query, initialVariables: search.get('variables') ?? '' }),
  }),
);
