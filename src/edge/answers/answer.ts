import { createHash } from 'node:crypto';

const encoder = new TextEncoder();

/** A response body as it is sent. It is immutable, so that requests can share it. */
export class Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  /**
   * Hash of the body, not of the data version: an answer that a new version does not change stays valid in every
   * cache.
   */
  readonly etag: string;
  /** Name of the operation that was answered, for the counts of requests. Absent where the operation has no name. */
  readonly operation: string | undefined;
  readonly #headers = new Map<string, Headers>();

  constructor(text: string, operation?: string) {
    this.operation = operation;
    this.body = new Uint8Array(encoder.encode(text));
    this.etag = `"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`;
  }

  /**
   * Makes a set of headers once and sends it many times: to hand eleven headers to the runtime one by one takes
   * longer than to find the answer.
   * @param kind names the set. There are few kinds.
   */
  headers(kind: string, make: () => Record<string, string>): Headers {
    const known = this.#headers.get(kind) ?? new Headers(make());
    this.#headers.set(kind, known);
    return known;
  }
}
