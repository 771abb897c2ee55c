import { LRUCache } from 'lru-cache';

/** What gave an answer: the isolate's cache by the request as it was spelled, or once it was normalised; or execution. */
type Layer = 'spelling' | 'normalised' | 'executed';

/** What is told of a request. Never variables: they are what a person wanted to know. */
export interface RequestLine {
  readonly requestId: string;
  readonly route: string;
  readonly status: number;
  readonly version?: string;
  readonly operation?: string | undefined;
  readonly layer?: Layer;
  readonly kvOperations?: number;
  /** Milliseconds in which it waited for KV: the clock of a Worker stands still while it computes. */
  readonly waitedMs?: number;
  /** What its operations cost together. */
  readonly cost?: number;
  /** How many requests it stands for. */
  readonly weight?: number;
  /** What there is to tell of the isolate. */
  readonly isolate?: object;
}

export type WriteLine = (line: RequestLine) => void;

export const writeLine: WriteLine = (line) => console.log(JSON.stringify({ event: 'request', ...line }));

/** Writing a line takes a tenth of the time of an answer, and of very many lines the platform keeps only some. */
export const LOGGED_ONE_IN = 10;
/** Answers from the cache are all counted, and one in so many is logged. */
export const REMEMBERED_ONE_IN = 100;

/**
 * Tells of one executed request in so many, the first of an isolate among them, and of fewer of those that the cache answers:
 * as data points where there is a data set for them, else as lines. Faults are all told.
 */
export class RequestLog {
  #executed = 0;
  #remembered = 0;
  readonly #write: WriteLine;

  constructor(write: WriteLine = writeLine) {
    this.#write = write;
  }

  /** Counts an answer that was remembered under the spelling of the request. */
  isRememberedTold(): boolean {
    this.#remembered += 1;
    return this.#remembered % REMEMBERED_ONE_IN === 0;
  }

  tellRemembered(points: AnalyticsEngineDataset | undefined, line: RequestLine): void {
    this.#tell(points, { ...line, weight: REMEMBERED_ONE_IN });
  }

  /** @param line is made only where it is told. */
  tellExecuted(points: AnalyticsEngineDataset | undefined, line: () => RequestLine): void {
    if (this.#executed % LOGGED_ONE_IN === 0) {
      const told = { ...line(), weight: LOGGED_ONE_IN };
      this.#tell(points, told);
      // The first line of an isolate goes to the log, also where requests are counted elsewhere.
      if (this.#executed === 0 && points !== undefined) this.#write(told);
    }
    this.#executed += 1;
  }

  #tell(points: AnalyticsEngineDataset | undefined, line: RequestLine): void {
    if (points === undefined) this.#write(line);
    else points.writeDataPoint(pointOf(line));
  }
}

/** Bytes of UTF-8 an index may have, each of which a character of a GraphQL name takes one of. */
const INDEX_BYTES = 96;

/** `/q/:name` and the like under one word, since an address that anybody makes up is no counter. */
const routeOf = (path: string): string => path.split('/', 2)[1] ?? '';

/** A data point of Workers Analytics Engine; docs/operate.md names its columns. */
export const pointOf = (line: RequestLine): AnalyticsEngineDataPoint => ({
  indexes: [(line.operation ?? '').slice(0, INDEX_BYTES)],
  blobs: [
    (line.operation ?? '').slice(0, INDEX_BYTES),
    line.layer ?? '',
    routeOf(line.route),
    `${line.status}`,
    line.version ?? '',
  ],
  doubles: [line.weight ?? 1, line.kvOperations ?? 0, line.waitedMs ?? 0, line.cost ?? 0],
});

/** Milliseconds in which a repeated fault is logged in short form. */
const SAME_MS = 60_000;
/** How many different faults are remembered. */
const KNOWN_FAULTS = 100;

/** Of an error of the store: where it was, which tells more than a stack. */
interface StoreLocation {
  readonly key?: string;
  readonly document?: string;
}

const causeOf = ({ cause }: Error): string | undefined => {
  if (cause === undefined) return undefined;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
};

function detailsOf(error: Error): object {
  const { key, document } = error as StoreLocation;
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
