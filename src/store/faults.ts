/** What goes wrong between an isolate and its store: never the client's fault. */

export interface FaultOrigin {
  /** Of KV. */
  readonly key: string;
  /** Logical name of what is under the key, where it has one. */
  readonly document?: string;
  readonly cause?: unknown;
}

/** The store could not give what a request needs. The message names the key and is for the log, not for clients. */
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

/** The store holds no data set this Worker can read. */
export class NoDataError extends StoreError {
  override readonly name = 'NoDataError';
}

/** There is no data set of that version, as far as can be told. */
export class UnknownVersionError extends StoreError {
  override readonly name = 'UnknownVersionError';
}

/** A document that the manifest names is missing, or is not what its hash says. */
export class BrokenDocumentError extends StoreError {
  override readonly name = 'BrokenDocumentError';
}
