import { createHash } from 'node:crypto';

const encoder = new TextEncoder();

/** A response body as it goes out. Immutable, so that requests can share one. */
export class Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Hash of the body, not of the data version: an answer that a release leaves unchanged stays valid in every cache. */
  readonly etag: string;
  /** Name of the operation it answers, for counting; absent where it has none. */
  readonly operation: string | undefined;
  readonly #headers = new Map<string, Headers>();

  constructor(text: string, operation?: string) {
    this.operation = operation;
    this.body = new Uint8Array(encoder.encode(text));
    this.etag = `"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`;
  }

  /**
   * Headers made once and sent many times: handing eleven of them to the runtime one by one takes longer than finding
   * the answer.
   * @param kind names the set; there are few.
   */
  headers(kind: string, make: () => Record<string, string>): Headers {
    const known = this.#headers.get(kind) ?? new Headers(make());
    this.#headers.set(kind, known);
    return known;
  }
}
