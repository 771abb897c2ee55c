import type { ExecutionResult } from 'graphql';
import { Answer } from '../answers/answer.ts';
import { originOf } from '../answers/last-good.ts';
import { publicErrors } from '../errors.ts';
import { GRAPHQL_RESPONSE } from '../http/media-type.ts';
import type { Exchange, Outcome } from './exchange.ts';
import type { PreparedResult } from './use-operation.ts';

interface Part {
  readonly text: string;
  readonly status: number;
  readonly clean: boolean;
}

/** A response with data is 200 whatever errors it has; one without was refused or failed. */
function failed(result: ExecutionResult, exchange: Exchange): Part {
  const found = publicErrors(result.errors ?? [], exchange.requestId);
  exchange.internal = [...(exchange.internal ?? []), ...found.internal];
  const hasData = result.data !== undefined;
  const refusal = exchange.mediaType === GRAPHQL_RESPONSE ? found.status : found.jsonStatus;
  return {
    text: JSON.stringify({ errors: found.errors, data: result.data, extensions: result.extensions }),
    status: hasData ? 200 : refusal,
    clean: false,
  };
}

function partOf(result: PreparedResult, exchange: Exchange): Part {
  if (result.errors !== undefined && result.errors.length > 0) return failed(result, exchange);
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

const batch = (parts: readonly Part[]): Answer => new Answer(`[${parts.map((part) => part.text).join(',')}]`);

/** A document that could not be read leaves holes that look like facts. */
function unavailableIn(results: readonly PreparedResult[], exchange: Exchange): Error | undefined {
  const origins = results.flatMap(({ errors }) => errors ?? []).map(originOf);
  return origins.find((error): error is Error => exchange.isUnavailable(error));
}

/** Turns what Yoga made of an exchange into bytes and a status; the edge makes the HTTP response of them. */
export function outcomeOf(result: PreparedResult | readonly PreparedResult[], exchange: Exchange): Outcome {
  if (exchange.known !== undefined) return { answer: exchange.known, status: 200, cacheable: true };
  const results = isBatch(result) ? result : [result];
  const unavailable = unavailableIn(results, exchange);
  if (unavailable !== undefined)
    return { answer: new Answer(''), status: 503, cacheable: false, unavailable };
  if (!isBatch(result)) {
    const part = partOf(result, exchange);
    return {
      answer: new Answer(part.text, exchange.operationName),
      status: part.status,
      cacheable: part.clean,
    };
  }
  const parts = results.map((one) => partOf(one, exchange));
  return { answer: batch(parts), status: 200, cacheable: false };
}

// `Array.isArray` does not know read-only ones.
const isBatch = (result: PreparedResult | readonly PreparedResult[]): result is readonly PreparedResult[] =>
  Array.isArray(result);
