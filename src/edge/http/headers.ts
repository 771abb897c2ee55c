/** Any web page may read the graph: nothing here is private, and no cookie or key is ever looked at. */
export const CORS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Cache-Status, Data-Version, ETag, Kv-Operations, RateLimit, RateLimit-Policy, Request-Id, Retry-After',
  // The body is what the type says, also when opened in a browser.
  'x-content-type-options': 'nosniff',
};

/** An answer without Cache-Control would be kept for hours by Workers Cache; so each one says what it wants. */
export const NO_STORE: Readonly<Record<string, string>> = { 'cache-control': 'no-store' };

/** How long a browser may reuse an answer without asking, in seconds. */
const CLIENT_SECONDS = 30;
/** How long Cloudflare may go on serving an answer while it fetches the next, in seconds. */
const REVALIDATE_SECONDS = 30;
const YEAR_SECONDS = 31_536_000;

/** How long Cloudflare may serve an answer while the Worker fails, in seconds: as long as an isolate does without KV. */
const ERROR_SECONDS = 86_400;

/**
 * For answers that the next data version may change. `s-maxage` would switch stale-while-revalidate off, so the edge
 * has a header of its own.
 */
export const REVALIDATED: Readonly<Record<string, string>> = {
  'cache-control': `public, max-age=${CLIENT_SECONDS}`,
  'cloudflare-cdn-cache-control': `public, max-age=${CLIENT_SECONDS}, stale-while-revalidate=${REVALIDATE_SECONDS}, stale-if-error=${ERROR_SECONDS}`,
};

/** For answers of a named data version. */
export const IMMUTABLE: Readonly<Record<string, string>> = {
  'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
};

/** The tag of all answers that follow the version served. */
export const CURRENT_TAG = 'current';

/** What the front cache finds answers by: those of a version, and of them those that do not name it. */
export const tagHeaders = (version: string, isPinned = false): Readonly<Record<string, string>> => ({
  'cache-tag': isPinned ? `data-${version}` : `data-${version},${CURRENT_TAG}`,
});

/** Seconds for which a version that was the current one is taken to be it. */
const FRESH_SECONDS = 60;

/**
 * How a cache of ours has an answer (RFC 9211): what is stale has no time to live left, and tells its age.
 * @param staleness seconds since its data was known to be current; 0 while it is fresh.
 */
export function ageHeaders(state: string, staleness = 0): Record<string, string> {
  if (staleness === 0) return { 'cache-status': `isolate; ${state}` };
  const ttl = Math.min(-1, FRESH_SECONDS - staleness);
  return { 'cache-status': `isolate; ${state}; ttl=${ttl}`, age: `${staleness}` };
}
