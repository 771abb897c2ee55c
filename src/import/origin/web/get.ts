import pRetry, { AbortError } from 'p-retry';
import { OriginError } from '../origin.ts';
import type { WebLimits } from './limits.ts';

/** What the server told about a file; it serves to ask later whether the file changed. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

type WebAnswer =
  | {
      readonly is: 'FILE';
      readonly bytes: Uint8Array;
      readonly type: string;
      readonly validators: Validators;
    }
  | { readonly is: 'UNCHANGED' }
  | { readonly is: 'MISSING' };

/** Statuses of failures that may pass. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The body; an error when it is longer than permitted or shorter than announced. */
async function bodyOf(url: string, response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new AbortError(new OriginError(`${url} is larger than ${limit} bytes`));
    chunks.push(chunk);
  }
  const announced =
    response.headers.get('content-encoding') === null ? response.headers.get('content-length') : null;
  if (announced !== null && Number(announced) !== length)
    throw new Error(`${length} of ${announced} bytes came`);
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** How often a server may send a request on. */
const MOST_REDIRECTS = 5;

/** A server may send a request on within itself; it does not choose which other servers this machine asks. */
async function followed(url: string, init: RequestInit, left = MOST_REDIRECTS): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  const location = response.headers.get('location');
  if (response.status < 301 || response.status > 308 || response.status === 304 || location === null)
    return response;
  const next = URL.parse(location, url);
  if (next === null || next.host !== new URL(url).host)
    throw new AbortError(new OriginError(`${url} leads elsewhere, to ${location}: import from there`));
  if (left === 0)
    throw new AbortError(new OriginError(`${url} is sent on more than ${MOST_REDIRECTS} times`));
  return followed(next.href, init, left - 1);
}

async function attempt(url: string, known: Validators | null, limits: WebLimits): Promise<WebAnswer> {
  const headers: Record<string, string> = {};
  if (known?.etag) headers['if-none-match'] = known.etag;
  if (known?.modified) headers['if-modified-since'] = known.modified;
  const response = await followed(url, { headers, signal: AbortSignal.timeout(limits.timeoutMs) });
  if (response.status === 304) return { is: 'UNCHANGED' };
  if (response.status === 404 || response.status === 410) return { is: 'MISSING' };
  if (PASSING.has(response.status)) throw new Error(`the server answers ${response.status}`);
  if (!response.ok) throw new AbortError(new OriginError(`${url}: the server answers ${response.status}`));
  const validators = { etag: response.headers.get('etag'), modified: response.headers.get('last-modified') };
  const type = response.headers.get('content-type') ?? '';
  return { is: 'FILE', bytes: await bodyOf(url, response, limits.fileBytes), type, validators };
}

const reasonOf = (error: Error): string =>
  error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;

/**
 * Fetches a file, and repeats a request whose failure may pass.
 * @param known what the server told when the file was fetched before.
 * @throws OriginError when the file cannot be fetched.
 */
export async function getFile(url: string, known: Validators | null, limits: WebLimits): Promise<WebAnswer> {
  try {
    return await pRetry(
      // fetch throws a TypeError for a broken connection; p-retry would take it for an error of the program.
      () =>
        attempt(url, known, limits).catch((error: unknown) => {
          throw error instanceof TypeError ? new Error(reasonOf(error)) : error;
        }),
      { retries: limits.retries, minTimeout: limits.pauseMs, factor: 2 },
    );
  } catch (error) {
    if (error instanceof OriginError) throw error;
    const reason = error instanceof Error ? reasonOf(error) : String(error);
    throw new OriginError(`${url} cannot be fetched, after ${limits.retries + 1} attempts: ${reason}`);
  }
}
