import { LRUCache } from 'lru-cache';

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

/** For so long a fault that comes again is told in short, in milliseconds. */
const SAME_MS = 60_000;
/** Faults that are known by sight. */
const KNOWN_FAULTS = 100;

/** Of an error of the store: where it was, which tells more than a stack. */
interface Located {
  readonly key?: string;
  readonly document?: string;
}

const causeOf = ({ cause }: Error): string | undefined => {
  if (cause === undefined) return undefined;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
};

function detailsOf(error: Error): object {
  const { key, document } = error as Located;
  const { name, message, stack } = error;
  return { name, message, key, document, cause: causeOf(error), ...(key === undefined && { stack }) };
}

/** Our faults, with all that helps to find them: in full once a minute, and then in a line for each request it met. */
export class FaultLog {
  /** By what a fault says: in which request it was told in full. */
  readonly #told = new LRUCache<string, { readonly requestId: string | null; readonly until: number }>({
    max: KNOWN_FAULTS,
  });

  /** @param requestId null: no request waited for it. The client sees it. */
  tell(requestId: string | null, fault: unknown): void {
    const error = fault instanceof Error ? fault : new Error(String(fault));
    const { name, message } = error;
    const what = `${name} ${message}`;
    const told = this.#told.get(what);
    const now = Date.now();
    const isNew = told === undefined || now >= told.until;
    if (isNew) this.#told.set(what, { requestId, until: now + SAME_MS });
    const details = isNew ? detailsOf(error) : { name, message, first: told.requestId };
    console.error(JSON.stringify({ event: 'fault', requestId, ...details }));
  }
}
