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

export type Executor = (request: Request, exchange: Exchange) => Promise<Outcome>;

/**
 * Yoga, without what is wrong behind a shared cache: its pages at the URL of the JSON, its CORS that reflects any
 * origin, its memories bounded by entries, its masking that does not know the request.
 */
export function createExecutor(schema: GraphQLSchema, answers: AnswerMemory): Executor {
  const yoga = createYoga<YogaContext>({
    schema,
    graphqlEndpoint: '*',
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
  return async (request, exchange) => {
    await yoga.fetch(request, { exchange });
    if (exchange.outcome === undefined) throw new Error('Yoga answered without processing a result.');
    return exchange.outcome;
  };
}
