/** Faults between an isolate and its store. The client did nothing wrong. */

export interface FaultOrigin {
  /** The key in KV. */
  readonly key: string;
  /** The logical name of the document under the key, where it has one. */
  readonly document?: string;
  readonly cause?: unknown;
}

/** The store could not give what a request needs. The message names the key; it is for the log and not for clients. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly key: string;
  readonly document: string | undefined;

  constructor(message: string, { key, document, cause }: FaultOrigin) {
    super(message, cause === undefined ? undefined : { cause });
    this.key = key;
    this.document = document;
  }
}

/** KV did not answer, or answered with an error. */
export class KvError extends StoreError {
  override readonly name = 'KvError';
}

/** The store holds no data set that this Worker can read. */
export class NoDataError extends StoreError {
  override readonly name = 'NoDataError';
}

/** There is no data set of that version, as far as is known. */
export class UnknownVersionError extends StoreError {
  override readonly name = 'UnknownVersionError';
}

/** A document of the manifest is missing, or does not match its hash. */
export class BrokenDocumentError extends StoreError {
  override readonly name = 'BrokenDocumentError';
}
