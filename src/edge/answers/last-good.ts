import { GraphQLError } from 'graphql';
import { CORS, NO_STORE } from '../http/headers.ts';
import { JSON_TYPE } from '../http/media-type.ts';
import { withCharset } from '../http/respond.ts';
import type { EdgeOptions, GraphSession } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';

/** The data that a request needs cannot be read, neither in the version served nor in the one before it. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

/** Seconds to wait before another attempt is useful. */
const RETRY_SECONDS = 60;

/**
 * Answers with an error alone, since half an answer could mislead.
 * @param body what the body has in addition to the error.
 */
export function unavailableResponse(
  requestId: string,
  mediaType: string = JSON_TYPE,
  body: Readonly<Record<string, unknown>> = {},
): Response {
  const error = {
    message: 'The data to answer from cannot be read.',
    extensions: {
      code: 'SERVICE_UNAVAILABLE',
      hint: `Try again in a minute. Request id: ${requestId}`,
    },
  };
  return new Response(JSON.stringify({ errors: [error], ...body }), {
    status: 503,
    headers: {
      ...CORS,
      ...NO_STORE,
      'content-type': withCharset(mediaType),
      'retry-after': `${RETRY_SECONDS}`,
      'request-id': requestId,
    },
  });
}

/** The error that caused another error, followed to the first one. */
export function originOf(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner === undefined || inner === null ? error : originOf(inner);
}

/** @throws UnavailableError when the graph cannot be opened, for any reason. */
export async function openSession<Env>(
  { open }: EdgeOptions<Env>,
  context: RequestContext<Env>,
): Promise<GraphSession | null> {
  try {
    return await open(context.env, context.ctx, undefined, context);
  } catch (cause) {
    throw new UnavailableError('the graph cannot be opened', { cause });
  }
}

/**
 * Answers from the version served. Where its data cannot be read, answers from the version before it.
 * @throws UnavailableError when neither can be read.
 */
export async function fromLastGood<Env, T>(
  options: EdgeOptions<Env>,
  context: RequestContext<Env>,
  use: (session: GraphSession | null) => T | Promise<T>,
): Promise<T> {
  let session = await openSession(options, context);
  for (;;) {
    try {
      return await use(session);
    } catch (error) {
      if (!options.isUnavailable?.(error)) throw error;
      session = session?.before?.(error) ?? null;
      if (session === null) throw new UnavailableError('the data cannot be read', { cause: error });
      context.fault(error);
    }
  }
}
