import type { EdgeEnv } from '../ports.ts';
import { CORS, NO_STORE } from './headers.ts';
import { HTML } from './media-type.ts';
import { errorResponse } from './respond.ts';

/** A page loads nothing from other origins. Monaco, in GraphiQL, needs inline styles and workers. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...NO_STORE,
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

async function asset(env: EdgeEnv, path: string): Promise<Response | null> {
  const response = await env.ASSETS?.fetch(`https://assets.local${path}`);
  if (response?.ok) return response;
  await response?.body?.cancel();
  return null;
}

const missing = (): Response =>
  errorResponse(404, 'NOT_FOUND', 'This page has not been built.', { hint: 'Run `npm run build:web`.' });

/** Serves a page for people. `Vary` keeps caches from giving it to programs where the URL answers those as well. */
export async function pageResponse(env: EdgeEnv, path: string): Promise<Response> {
  const page = await asset(env, path);
  if (page === null) return missing();
  const headers = { ...PAGE_HEADERS, 'content-type': `${HTML}; charset=utf-8`, vary: 'accept' };
  return new Response(page.body, { headers });
}

/** Serves a file for programs. It stays the same until the next deployment. */
export async function fileResponse(env: EdgeEnv, path: string, type: string): Promise<Response> {
  const file = await asset(env, path);
  if (file === null) return missing();
  const headers = {
    ...CORS,
    'cache-control': 'public, max-age=300',
    'content-type': `${type}; charset=utf-8`,
  };
  return new Response(file.body, { headers });
}
