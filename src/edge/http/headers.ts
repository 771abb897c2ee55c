/** Any web page may read the graph: nothing in it is private, and the server never looks at a cookie or key. */
export const CORS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Cache-Status, Data-Version, ETag, Kv-Operations, RateLimit, RateLimit-Policy, Request-Id, Retry-After',
  // A browser that opens the body takes it for the type that is stated, and does not guess.
  'x-content-type-options': 'nosniff',
};

/** Every answer has Cache-Control, since Workers Cache would keep an answer without it for hours. */
export const NO_STORE: Readonly<Record<string, string>> = { 'cache-control': 'no-store' };

/** How long a browser may reuse an answer without asking, in seconds. */
const CLIENT_SECONDS = 30;
/** How long Cloudflare may serve an answer while it fetches the next, in seconds. */
const REVALIDATE_SECONDS = 30;
const YEAR_SECONDS = 31_536_000;

/** How long Cloudflare may serve an answer while the Worker fails, in seconds. An isolate serves as long without KV. */
const ERROR_SECONDS = 86_400;

/**
 * Headers of answers that the next data version may change. The edge has a header of its own, since `s-maxage` would
 * switch off stale-while-revalidate.
 */
export const REVALIDATED: Readonly<Record<string, string>> = {
  'cache-control': `public, max-age=${CLIENT_SECONDS}`,
  'cloudflare-cdn-cache-control': `public, max-age=${CLIENT_SECONDS}, stale-while-revalidate=${REVALIDATE_SECONDS}, stale-if-error=${ERROR_SECONDS}`,
};

/** Headers of answers that are right for so many milliseconds and no longer. */
export const shortened = (milliseconds: number): Readonly<Record<string, string>> => ({
  'cache-control': `public, max-age=${Math.max(0, Math.min(CLIENT_SECONDS, Math.floor(milliseconds / 1000)))}`,
});

/** Headers of answers of a named data version. */
export const IMMUTABLE: Readonly<Record<string, string>> = {
  'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
};

/** The tag of all answers of the current version. */
export const CURRENT_TAG = 'current';

/** The tags by which the front cache finds answers: all of a version, and those of them whose URL does not name it. */
export const tagHeaders = (version: string, isPinned = false): Readonly<Record<string, string>> => ({
  'cache-tag': isPinned ? `data-${version}` : `data-${version},${CURRENT_TAG}`,
});

/** Seconds for which an isolate takes the version that was current to be current still. */
const FRESH_SECONDS = 60;

/**
 * Describes how an answer stood in the isolate's cache (RFC 9211). A stale answer has no time to live left, and tells
 * its age.
 * @param staleness seconds since its data was known to be current; 0 while it is fresh.
 */
export function ageHeaders(state: string, staleness = 0): Record<string, string> {
  if (staleness === 0) return { 'cache-status': `isolate; ${state}` };
  const ttl = Math.min(-1, FRESH_SECONDS - staleness);
  return { 'cache-status': `isolate; ${state}; ttl=${ttl}`, age: `${staleness}` };
}
