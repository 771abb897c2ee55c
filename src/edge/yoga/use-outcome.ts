import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Answer } from '../answer.ts';
import { publicErrors } from '../errors.ts';
import { GRAPHQL_RESPONSE } from '../media-type.ts';
import type { Exchange, Outcome, YogaContext } from './exchange.ts';
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

function outcomeOf(result: PreparedResult | PreparedResult[], exchange: Exchange): Outcome {
  if (exchange.known !== undefined) return { answer: exchange.known, status: 200, cacheable: true };
  if (!Array.isArray(result)) {
    const part = partOf(result, exchange);
    return { answer: new Answer(part.text), status: part.status, cacheable: part.clean };
  }
  const parts = result.map((one) => partOf(one, exchange));
  return { answer: batch(parts), status: 200, cacheable: false };
}

const batch = (parts: readonly Part[]): Answer => new Answer(`[${parts.map((part) => part.text).join(',')}]`);

/**
 * Turns Yoga's result into bytes and a status and leaves both in the exchange; the edge makes the HTTP response of
 * them. What Yoga gets is an empty one.
 */
export function useOutcome(): Plugin<object, YogaContext> {
  return {
    onResultProcess({ result, serverContext: { exchange }, setResultProcessor }) {
      const process = (): Response => {
        exchange.outcome = outcomeOf(result as PreparedResult | PreparedResult[], exchange);
        return new Response(null, { status: 204 });
      };
      setResultProcessor(process, exchange.mediaType);
    },
  };
}
