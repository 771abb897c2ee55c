import type { FaultLog } from './log.ts';

/**
 * Splits a URL that the runtime has normalised already. To parse it again would cost more than everything else that a
 * cached answer takes.
 */
function splitUrl(url: string): { path: string; query: string } {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const mark = url.indexOf('?', start);
  return mark < 0
    ? { path: url.slice(start), query: '' }
    : { path: url.slice(start, mark), query: url.slice(mark + 1) };
}

/**
 * The client has hung up, so nobody reads the response. It is not the signal's own reason, since Yoga answers an
 * error of that name with nothing.
 */
class HungUpError extends Error {
  override readonly name = 'HungUpError';
}

/** A request while the edge handles it. */
export class RequestContext<Env> {
  readonly request: Request;
  readonly env: Env;
  readonly ctx: ExecutionContext;
  /** Read once: asking the runtime for it takes as long as finding a cached answer. */
  readonly method: string;
  readonly path: string;
  /** The text after the question mark, as the client sent it. */
  readonly query: string;
  /** Whether the headers of the answer tell the limits already. */
  tellsPolicy = false;
  /** The named parts of the path, once a route is found. */
  parts: Readonly<Record<string, string>> = {};
  readonly #faults: FaultLog;
  #requestId: string | undefined;

  constructor(request: Request, env: Env, ctx: ExecutionContext, faults: FaultLog) {
    this.request = request;
    this.env = env;
    this.ctx = ctx;
    this.#faults = faults;
    this.method = request.method;
    const { path, query } = splitUrl(request.url);
    this.path = path;
    this.query = query;
  }

  /** For errors and logs: Cloudflare's own id of a request, where there is one. */
  get requestId(): string {
    this.#requestId ??= this.request.headers.get('cf-ray') ?? crypto.randomUUID();
    return this.#requestId;
  }

  /** Whether the client wants no body. */
  get isHead(): boolean {
    return this.method === 'HEAD';
  }

  /** Logs a fault of the server. A client that has hung up is not a fault. */
  fault(error: unknown): void {
    if (error instanceof HungUpError) return;
    this.#faults.tell(this.requestId, error);
  }

  /** Only this method reads the signal, since asking the runtime for it takes time. */
  hungUp(): Error | null {
    return this.request.signal.aborted ? new HungUpError('the client has hung up') : null;
  }

  /** Whether the next client may get the same answer: GET or HEAD. */
  get isRead(): boolean {
    return this.method !== 'POST';
  }
}
