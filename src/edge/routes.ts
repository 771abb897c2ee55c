import { CORS, NO_STORE } from './headers.ts';
import { errorResponse } from './respond.ts';
import type { Visit } from './visit.ts';

/** What needs to wait for nothing answers without a promise: each costs as much as looking the answer up. */
export type Handler<Env> = (visit: Visit<Env>) => Response | Promise<Response>;

export interface Route<Env> {
  /** Path with `:name` for a part that varies. */
  readonly path: string;
  /** Beside OPTIONS; GET implies HEAD. */
  readonly methods: readonly ('GET' | 'POST')[];
  readonly handle: Handler<Env>;
}

/** Decodes a part of a path; a broken escape is taken as written and will not be found. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const parts: [string, string][] = [];
  for (const [at, want] of wanted.entries()) {
    const part = given[at] ?? '';
    if (want.startsWith(':') && part !== '') parts.push([want.slice(1), decodePart(part)]);
    else if (want !== part) return null;
  }
  return Object.fromEntries(parts);
}

export interface FoundRoute<Env> {
  readonly route: Route<Env>;
  readonly parts: Readonly<Record<string, string>>;
}

export function findRoute<Env>(routes: readonly Route<Env>[], path: string): FoundRoute<Env> | null {
  for (const route of routes) {
    const parts = route.path === path ? {} : matchPath(route.path, path);
    if (parts !== null) return { route, parts };
  }
  return null;
}

const allowed = (route: Route<never>): string =>
  [...route.methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(
    ', ',
  );

/** Answers a preflight for any origin, method and header: there is nothing to protect. */
export function optionsResponse(route: Route<never>): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      ...NO_STORE,
      allow: allowed(route),
      'access-control-allow-methods': allowed(route),
      // `*` does not cover Authorization, which some clients send to every endpoint.
      'access-control-allow-headers': '*, Authorization',
      'access-control-max-age': '86400',
    },
  });
}

export const accepts = (route: Route<never>, method: string): boolean =>
  route.methods.some((one) => one === method || (one === 'GET' && method === 'HEAD'));

export const methodNotAllowed = (route: Route<never>, method: string): Response =>
  errorResponse(405, 'METHOD_NOT_ALLOWED', `${method} is not possible here.`, {
    hint: `Use ${allowed(route)}.`,
    headers: { allow: allowed(route) },
  });
