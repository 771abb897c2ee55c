import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { AnswerMemory } from '../answer-memory.ts';
import { DocumentMemory } from '../document-memory.ts';
import { LIMITS } from '../limits.ts';
import type { Exchange, Outcome, YogaContext } from './exchange.ts';
import { useDocuments } from './use-documents.ts';
import { useInput } from './use-input.ts';
import { useOperation } from './use-operation.ts';
import { useOutcome } from './use-outcome.ts';

export type Executor = (exchange: Exchange) => Promise<Outcome>;

/** Everything of the real request that matters is in the exchange; Yoga wants one to look at. */
const ENDPOINT = 'https://edge.local/graphql';

/**
 * Yoga, without what is wrong behind a shared cache: its pages at the URL of the JSON, its CORS that reflects any
 * origin, its memories bounded by entries, its masking that does not know the request.
 */
export function createExecutor(schema: GraphQLSchema, answers: AnswerMemory): Executor {
  const yoga = createYoga<YogaContext>({
    schema,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    maskedErrors: false,
    logging: false,
    maxRequestBodySize: false,
    parserAndValidationCache: false,
    batching: { limit: LIMITS.batch },
    plugins: [
      useInput(),
      useDocuments(new DocumentMemory(schema)),
      useOperation(schema, answers),
      useOutcome(),
    ],
  });
  return async (exchange) => {
    await yoga.fetch(new Request(ENDPOINT), { exchange });
    if (exchange.outcome === undefined) throw new Error('Yoga answered without processing a result.');
    return exchange.outcome;
  };
}
