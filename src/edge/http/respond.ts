import type { GraphQLError } from 'graphql';
import type { Answer } from '../answers/answer.ts';
import { type ErrorCode, publicErrors } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import { CORS, NO_STORE, REVALIDATED } from './headers.ts';
import { JSON_TYPE } from './media-type.ts';

type HeaderRecord = Readonly<Record<string, string>>;

export const withCharset = (type: string): string => `${type}; charset=utf-8`;

export function jsonResponse(status: number, body: unknown, headers: HeaderRecord = NO_STORE): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...CORS, 'content-type': withCharset(JSON_TYPE), ...headers },
  });
}

/** An error that concerns no operation, in the shape that all our errors have. */
export function errorResponse(
  status: number,
  code: ErrorCode,
  message: string,
  more: { hint?: string; headers?: HeaderRecord } = {},
): Response {
  const extensions = { code, ...(more.hint === undefined ? {} : { hint: more.hint }) };
  return jsonResponse(status, { errors: [{ message, extensions }] }, { ...NO_STORE, ...more.headers });
}

/** Leads to the one address of what several spellings name, so that the caches on the way hold it once. */
export const redirectResponse = (location: string): Response =>
  new Response(null, { status: 308, headers: { ...CORS, ...REVALIDATED, location } });

/** A request that was refused before there was an operation. */
export function refusalResponse(error: GraphQLError, mediaType: string, requestId: string): Response {
  const { errors, status } = publicErrors([error], requestId);
  return jsonResponse(status, { errors }, { ...NO_STORE, 'content-type': withCharset(mediaType) });
}

/** Compares ETags weakly, since caches on the way weaken a tag when they compress (RFC 9110, 13.1.2). */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

/** @param own the headers that this answer has in addition to those of all answers. */
export function answerHeaders(
  context: RequestContext<unknown>,
  answer: Answer,
  mediaType: string,
  own: HeaderRecord,
): Record<string, string> {
  return {
    ...CORS,
    ...own,
    ...(context.isRead && { etag: answer.etag, vary: 'accept' }),
    'content-type': withCharset(mediaType),
  };
}

/** Sends the bytes of an answer, or 304 when the client has them already. */
export function answerResponse(
  context: RequestContext<unknown>,
  answer: Answer,
  headers: HeadersInit,
): Response {
  if (!context.isRead || !matches(context.request.headers.get('if-none-match'), answer.etag)) {
    return new Response(context.isHead ? null : answer.body, { headers });
  }
  const short = new Headers(headers);
  short.delete('content-type');
  return new Response(null, { status: 304, headers: short });
}
