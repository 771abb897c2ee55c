/** Calls Cloudflare's API, and repeats a call when the failure may pass. */
import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { retryAfterMs } from './retry-after.ts';

interface ApiOptions {
  /** `https://api.cloudflare.com/client/v4`, or the address of a stand-in. */
  readonly baseUrl: string;
  readonly token: string;
  readonly accountId: string;
  /** How often a call is repeated. */
  readonly retries?: number;
  /** The first pause in milliseconds, which doubles each time. `Retry-After` is added. */
  readonly pauseMs?: number;
  /** Called before a call is repeated, with the reason and the least milliseconds of the pause. */
  readonly waiting?: (why: string, waitMs: number) => void;
}

/** The API refused a call, or gave no answer. */
export class CloudflareError extends Error {
  override readonly name: string = 'CloudflareError';
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Cloudflare's own number of the error, where it gave one. */
  readonly code: number | null;

  constructor(message: string, status: number | null, code: number | null = null) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The account has used up what its plan permits for a day. */
export class QuotaError extends CloudflareError {
  override readonly name = 'QuotaError';
}

/** The call failed and may succeed later. Holds how long the server asks to wait. */
class PassingError extends Error {
  readonly waitMs: number;
  readonly last: CloudflareError;

  constructor(last: CloudflareError, waitMs = 0) {
    super(last.message);
    this.last = last;
    this.waitMs = waitMs;
  }
}

interface Envelope {
  readonly success: boolean;
  readonly errors?: readonly { readonly code: number; readonly message: string }[];
  readonly result: unknown;
  readonly result_info?: unknown;
}

interface Result<T> {
  readonly result: T;
  readonly info: { readonly cursor?: string };
}

/** Statuses of answers that may differ in a moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const OVER_QUOTA = 10_048;
const TIMEOUT_MS = 120_000;
const RETRIES = 6;
const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/**
 * The longest pause. When the server asks for a longer one, the call fails at once and tells how long the server
 * asked to wait.
 */
const LONGEST_WAIT_MS = 300_000;

function envelopeIn(text: string): Envelope | null {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return null;
  }
}

export class CloudflareApi {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /**
   * Calls the API.
   * @param path the path below the account: `/storage/kv/namespaces`.
   * @param body an object is sent as JSON, and a text as it is.
   * @throws QuotaError when the quota of the day is used up.
   * @throws CloudflareError when the call is refused, or fails again and again.
   */
  async call<T>(method: string, path: string, body?: unknown): Promise<Result<T>> {
    const { retries = RETRIES, pauseMs = PAUSE_MS, waiting } = this.#options;
    try {
      return (await pRetry(() => this.#attempt(method, path, body), {
        retries,
        minTimeout: pauseMs,
        factor: 2,
        maxTimeout: LONGEST_PAUSE_MS,
        shouldRetry: ({ error }) => error instanceof PassingError,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
          if (!(error instanceof PassingError) || retriesLeft === 0) return;
          const pause = Math.min(pauseMs * 2 ** (attemptNumber - 1), LONGEST_PAUSE_MS);
          waiting?.(error.message, error.waitMs + pause);
          await sleep(error.waitMs);
        },
      })) as Result<T>;
    } catch (error) {
      throw error instanceof PassingError ? error.last : error;
    }
  }

  async #attempt(method: string, path: string, body: unknown): Promise<Result<unknown>> {
    const { baseUrl, accountId, token } = this.#options;
    const isText = typeof body === 'string';
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    if (body !== undefined) headers['content-type'] = isText ? 'text/plain' : 'application/json';
    const init = body === undefined ? {} : { body: isText ? body : JSON.stringify(body) };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const url = `${baseUrl}/accounts/${accountId}${path}`;
    const answered = fetch(url, { method, headers, signal, ...init }).then(async (response) => ({
      response,
      text: await response.text(),
    }));
    const { response, text } = await answered.catch((error: unknown) => {
      const reason = error instanceof Error ? (error.cause ?? error) : error;
      throw new PassingError(new CloudflareError(`${method} ${path}: no answer (${reason})`, null));
    });
    return resultOf(`${method} ${path}`, response, text);
  }
}

function resultOf(call: string, response: Response, text: string): Result<unknown> {
  const { status, headers } = response;
  const envelope = envelopeIn(text);
  if (response.ok && envelope?.success === true)
    return { result: envelope.result, info: (envelope.result_info ?? {}) as { cursor?: string } };
  const [first] = envelope?.errors ?? [];
  const said = first === undefined ? text.slice(0, 200) : `${first.message} (${first.code})`;
  const message = `${call}: ${status} ${said}`;
  if (first?.code === OVER_QUOTA) throw new QuotaError(message, status, first.code);
  // Something else on the way answered, or the answer was cut off.
  if (response.ok && envelope === null) throw new PassingError(new CloudflareError(message, null));
  const error = new CloudflareError(message, status, first?.code ?? null);
  if (!PASSING.has(status)) throw error;
  const waitMs = retryAfterMs(headers.get('retry-after'), Date.now());
  if (waitMs > LONGEST_WAIT_MS) {
    const minutes = Math.ceil(waitMs / 60_000);
    throw new CloudflareError(`${message}; it asks to wait ${minutes} minutes`, status, error.code);
  }
  throw new PassingError(error, waitMs);
}
