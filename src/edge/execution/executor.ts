import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { AnswerCache } from '../answers/answer-cache.ts';
import { chosenOperation } from '../operations/operation-choice.ts';
import { ParsedDocumentCache } from '../operations/parsed-documents.ts';
import type { GraphQLRequest, GraphQLResult, OperationParams } from './graphql-request.ts';
import { graphqlResultOf } from './graphql-result.ts';
import { type PreparedResult, runOperation } from './operation.ts';

export type Executor = (request: GraphQLRequest) => Promise<GraphQLResult>;

/** The errors of an exception: several where an operation has several faults. */
function errorsOf(error: unknown): readonly GraphQLError[] {
  if (error instanceof AggregateError) return error.errors.flatMap(errorsOf);
  if (error instanceof GraphQLError) return [error];
  const originalError = error instanceof Error ? error : new Error(String(error));
  return [new GraphQLError(originalError.message, { originalError })];
}

/** Executes operations with graphql-js: parses and validates documents, or takes those it has cached. */
export function createExecutor(schema: GraphQLSchema, answers: AnswerCache): Executor {
  const documents = new ParsedDocumentCache(schema);
  const ask = async (params: OperationParams, request: GraphQLRequest): Promise<PreparedResult> => {
    try {
      const known = documents.read(params.query ?? '');
      chosenOperation(known.document, params.operationName);
      if (known.errors.length > 0) return { errors: known.errors };
      request.accepted?.(params);
      return await runOperation({ schema, known, params }, request, answers);
    } catch (error) {
      return { errors: errorsOf(error) };
    }
  };
  return async (request) => {
    const { input } = request;
    const results = Array.isArray(input)
      ? await Promise.all(input.map((params) => ask(params, request)))
      : await ask(input, request);
    return graphqlResultOf(results, request);
  };
}
