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

/**
 * For answers that the next data version may change. `s-maxage` would switch stale-while-revalidate off, so the edge
 * has a header of its own.
 */
export const REVALIDATED: Readonly<Record<string, string>> = {
  'cache-control': `public, max-age=${CLIENT_SECONDS}`,
  'cloudflare-cdn-cache-control': `public, max-age=${CLIENT_SECONDS}, stale-while-revalidate=${REVALIDATE_SECONDS}`,
};

/** For answers of a named data version. */
export const IMMUTABLE: Readonly<Record<string, string>> = {
  'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
};
