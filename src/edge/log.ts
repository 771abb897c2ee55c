import { LRUCache } from 'lru-cache';
import { lasts } from './span.ts';

/**
 * How a request got its answer: from the isolate's cache by the spelling of the request, from it once the request was
 * normalised, from what was written at publication, or by execution.
 */
type Layer = 'spelling' | 'normalised' | 'precomputed' | 'executed';

/** The log entry of a request. It never holds variables, which would show what a person wanted to know. */
export interface RequestLine {
  readonly requestId: string;
  readonly route: string;
  readonly status: number;
  readonly version?: string;
  readonly operation?: string | undefined;
  readonly layer?: Layer;
  readonly kvOperations?: number;
  /** Milliseconds for which the request waited for KV. The clock of a Worker stands still while it computes. */
  readonly waitedMs?: number;
  /** The cost of all its operations together. */
  readonly cost?: number;
  /** The number of requests that the line stands for. */
  readonly weight?: number;
  /** What is logged of the isolate. */
  readonly isolate?: object;
}

export type WriteLine = (line: RequestLine) => void;

export const writeLine: WriteLine = (line) => console.log(JSON.stringify({ event: 'request', ...line }));

/**
 * One in this many executed requests is logged. Writing a line takes a tenth of the time of an answer, and the
 * platform drops some lines when there are very many.
 */
export const LOGGED_ONE_IN = 10;
/** Answers from the cache are all counted, and one in this many is logged. */
export const REMEMBERED_ONE_IN = 100;

/**
 * Logs a sample of requests: one in so many of those executed, always the first of an isolate, and fewer of those
 * that the cache answers. They become data points where a data set is bound, else lines. Faults are all logged.
 */
export class RequestLog {
  #executed = 0;
  #remembered = 0;
  readonly #write: WriteLine;

  constructor(write: WriteLine = writeLine) {
    this.#write = write;
  }

  /** Counts an answer that the cache had under the spelling of the request. */
  isRememberedTold(): boolean {
    this.#remembered += 1;
    return this.#remembered % REMEMBERED_ONE_IN === 0;
  }

  tellRemembered(points: AnalyticsEngineDataset | undefined, line: RequestLine): void {
    this.#tell(points, { ...line, weight: REMEMBERED_ONE_IN });
  }

  /** @param line makes the line. It is called only for requests that are logged. */
  tellExecuted(points: AnalyticsEngineDataset | undefined, line: () => RequestLine): void {
    if (this.#executed % LOGGED_ONE_IN === 0) {
      const whole = { ...line(), weight: LOGGED_ONE_IN };
      this.#tell(points, whole);
      // The first line of an isolate goes to the log, also where requests are counted elsewhere.
      if (this.#executed === 0 && points !== undefined) this.#write(whole);
    }
    this.#executed += 1;
  }

  #tell(points: AnalyticsEngineDataset | undefined, line: RequestLine): void {
    if (points === undefined) this.#write(line);
    else points.writeDataPoint(pointOf(line));
  }
}

/** The most bytes of UTF-8 that an index may have. A character of a GraphQL name takes one byte. */
const INDEX_BYTES = 96;

/** `/q/:name` and the like under one word: anybody can make up an address, and each would become a counter. */
const routeOf = (path: string): string => path.split('/', 2)[1] ?? '';

/** Makes a data point of Workers Analytics Engine. docs/operate.md names its columns. */
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

/** Milliseconds for which a repeated fault is logged in short form. */
const SAME_MS = 60_000;
/** How many different faults are remembered. */
const KNOWN_FAULTS = 100;

/** Details of an error of the store: they tell more than a stack. */
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

/**
 * Logs faults of the server, with all that helps to find them: in full once a minute, and between that with one line
 * for each request concerned.
 */
export class FaultLog {
  /** By the message of a fault: the request for which it was logged in full, and when. */
  readonly #told = new LRUCache<string, { readonly requestId: string | null; readonly at: number }>({
    max: KNOWN_FAULTS,
  });

  /** @param requestId the id that the client sees; null when no request waited for the work. */
  tell(requestId: string | null, fault: unknown): void {
    const error = fault instanceof Error ? fault : new Error(String(fault));
    const { name, message } = error;
    const what = `${name} ${message}`;
    const whole = this.#told.get(what);
    const now = Date.now();
    const isNew = whole === undefined || !lasts(whole.at, SAME_MS, now);
    if (isNew) this.#told.set(what, { requestId, at: now });
    const details = isNew ? detailsOf(error) : { name, message, first: whole.requestId };
    console.error(JSON.stringify({ event: 'fault', requestId, ...details }));
  }
}
