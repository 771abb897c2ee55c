/** One line of JSON for Workers Logs. Never variables: they are what a person wanted to know. */
export interface RequestLine {
  readonly requestId: string;
  readonly route: string;
  readonly status: number;
  readonly version?: string;
  readonly operation?: string | undefined;
  readonly kvOperations?: number;
  /** What there is to tell of the isolate. */
  readonly isolate?: object;
}

export type WriteLine = (line: RequestLine) => void;

export const writeLine: WriteLine = (line) => console.log(JSON.stringify({ event: 'request', ...line }));

/** A line takes as long as a tenth of an answer, and a platform that has them all keeps few. */
export const LOGGED_ONE_IN = 10;

/** Tells of one executed request in so many, the first of an isolate among them. Faults are all told. */
export class RequestLog {
  #count = 0;
  readonly #write: WriteLine;

  constructor(write: WriteLine = writeLine) {
    this.#write = write;
  }

  /** @param line is made only where it is written. */
  tell(line: () => RequestLine): void {
    if (this.#count % LOGGED_ONE_IN === 0) this.#write(line());
    this.#count += 1;
  }
}

/** Our fault, with all that helps to find it; the client sees the request id. */
export function logFault(requestId: string, error: unknown): void {
  const details =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) };
  console.error(JSON.stringify({ event: 'fault', requestId, ...details }));
}
