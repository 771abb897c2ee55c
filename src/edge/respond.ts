import type { GraphQLError } from 'graphql';
import type { Answer } from './answer.ts';
import { type ErrorCode, publicErrors } from './errors.ts';
import { CORS, NO_STORE } from './headers.ts';
import { JSON_TYPE } from './media-type.ts';

type Headers = Readonly<Record<string, string>>;

const withCharset = (type: string): string => `${type}; charset=utf-8`;

export function jsonResponse(status: number, body: unknown, headers: Headers = NO_STORE): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...CORS, 'content-type': withCharset(JSON_TYPE), ...headers },
  });
}

/** An error that has nothing to do with an operation, in the shape all our errors have. */
export function errorResponse(
  status: number,
  code: ErrorCode,
  message: string,
  more: { hint?: string; headers?: Headers } = {},
): Response {
  const extensions = { code, ...(more.hint === undefined ? {} : { hint: more.hint }) };
  return jsonResponse(status, { errors: [{ message, extensions }] }, { ...NO_STORE, ...more.headers });
}

/** A request that was refused before there was an operation. */
export function refusalResponse(error: GraphQLError, mediaType: string, requestId: string): Response {
  const { errors, status } = publicErrors([error], requestId);
  return jsonResponse(status, { errors }, { ...NO_STORE, 'content-type': withCharset(mediaType) });
}

/** Weak comparison, since caches on the way weaken a tag when they compress (RFC 9110, 13.1.2). */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

export interface AnswerFacts {
  readonly status: number;
  readonly mediaType: string;
  readonly headers: Headers;
}

/** The bytes of an answer, or 304 where the client has them already. */
export function answerResponse(request: Request, answer: Answer, facts: AnswerFacts): Response {
  const isRead = request.method !== 'POST';
  const headers = { ...CORS, ...facts.headers, ...(isRead && { etag: answer.etag, vary: 'accept' }) };
  if (isRead && facts.status === 200 && matches(request.headers.get('if-none-match'), answer.etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(answer.body, {
    status: facts.status,
    headers: { ...headers, 'content-type': withCharset(facts.mediaType) },
  });
}
