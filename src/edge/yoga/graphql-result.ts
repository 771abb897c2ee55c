import type { ExecutionResult } from 'graphql';
import { Answer } from '../answers/answer.ts';
import { originOf } from '../answers/last-good.ts';
import { publicErrors } from '../errors.ts';
import { GRAPHQL_RESPONSE } from '../http/media-type.ts';
import type { GraphQLRequest, GraphQLResult } from './graphql-request.ts';
import type { PreparedResult } from './use-operation.ts';

interface ResultPart {
  readonly text: string;
  readonly status: number;
  readonly clean: boolean;
}

/**
 * The status of a result. With data it is 200, whatever errors there are; without data the operation was refused or
 * failed.
 */
function failed(result: ExecutionResult, request: GraphQLRequest): ResultPart {
  const found = publicErrors(result.errors ?? [], request.requestId);
  request.internal = [...(request.internal ?? []), ...found.internal];
  const hasData = result.data !== undefined;
  const refusal = request.mediaType === GRAPHQL_RESPONSE ? found.status : found.jsonStatus;
  return {
    text: JSON.stringify({ errors: found.errors, data: result.data, extensions: result.extensions }),
    status: hasData ? 200 : refusal,
    clean: false,
  };
}

function partOf(result: PreparedResult, request: GraphQLRequest): ResultPart {
  if (result.errors !== undefined && result.errors.length > 0) return failed(result, request);
  const { data, extensions } = result;
  if (result.preparedData === undefined) {
    return { text: JSON.stringify({ data, extensions }), status: 200, clean: true };
  }
  return {
    text: `{"data":${result.preparedData},"extensions":${JSON.stringify(extensions)}}`,
    status: 200,
    clean: true,
  };
}

const batch = (parts: readonly ResultPart[]): Answer =>
  new Answer(`[${parts.map((part) => part.text).join(',')}]`);

/** Whether data could not be read. Its fields would be null, which looks like a fact. */
function unavailableIn(results: readonly PreparedResult[], request: GraphQLRequest): Error | undefined {
  const origins = results.flatMap(({ errors }) => errors ?? []).map(originOf);
  return origins.find((error): error is Error => request.isUnavailable(error));
}

/** Turns the results of Yoga into bytes and a status, of which the edge makes the HTTP response. */
export function graphqlResultOf(
  result: PreparedResult | readonly PreparedResult[],
  request: GraphQLRequest,
): GraphQLResult {
  if (request.known !== undefined) return { answer: request.known, status: 200, cacheable: true };
  const results = isBatch(result) ? result : [result];
  const unavailable = unavailableIn(results, request);
  if (unavailable !== undefined)
    return { answer: new Answer(''), status: 503, cacheable: false, unavailable };
  if (!isBatch(result)) {
    const part = partOf(result, request);
    return {
      answer: new Answer(part.text, request.operationName),
      status: part.status,
      cacheable: part.clean,
    };
  }
  const parts = results.map((operationResult) => partOf(operationResult, request));
  return { answer: batch(parts), status: 200, cacheable: false };
}

// `Array.isArray` does not know read-only ones.
const isBatch = (result: PreparedResult | readonly PreparedResult[]): result is readonly PreparedResult[] =>
  Array.isArray(result);
