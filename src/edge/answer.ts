import { createHash } from 'node:crypto';

/** A response body as it goes out, and what the headers say of it. Immutable, so that requests can share one. */
export interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Hash of the body, not of the data version: an answer that a release leaves unchanged stays valid in every cache. */
  readonly etag: string;
}

const encoder = new TextEncoder();

export function answerOf(text: string): Answer {
  const body = new Uint8Array(encoder.encode(text));
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}
