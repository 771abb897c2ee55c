import type { RequestContext } from '../request-context.ts';
import { CORS, NO_STORE } from './headers.ts';
import { errorResponse } from './respond.ts';

/**
 * An answer that waits for nothing is returned without a promise: each promise costs as much as the look-up of the
 * answer.
 */
export type Handler<Env> = (context: RequestContext<Env>) => Response | Promise<Response>;

export interface Route<Env> {
  /** A path, with `:name` for a part that varies, and `*` at its end for one part or more, which are told as `rest`. */
  readonly path: string;
  /** The methods that are allowed besides OPTIONS. GET implies HEAD. */
  readonly methods: readonly ('GET' | 'POST')[];
  readonly handle: Handler<Env>;
}

/** Decodes a part of a path. A part with a broken escape is taken as written, and nothing will be found for it. */
function decodePart(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

interface Pattern<Env> {
  readonly route: Route<Env>;
  readonly parts: readonly string[];
}

interface FoundRoute<Env> {
  readonly route: Route<Env>;
  readonly parts: Readonly<Record<string, string>>;
}

function matched(wanted: readonly string[], given: readonly string[]): Record<string, string> | null {
  const parts: Record<string, string> = {};
  for (let index = 0; index < wanted.length; index++) {
    const want = wanted[index] ?? '';
    const part = given[index] ?? '';
    if (want.startsWith(':') && part !== '') parts[want.slice(1)] = decodePart(part);
    else if (want !== part) return null;
  }
  return parts;
}

const REST = '*';

/** The parts of a path that ends in one or more of them; null where it is another. */
function matchedRest(wanted: readonly string[], given: readonly string[]): Record<string, string> | null {
  const fixed = wanted.slice(0, -1);
  const rest = given.slice(fixed.length);
  if (rest.length === 0 || rest.includes('')) return null;
  const parts = matched(fixed, given);
  return parts && { ...parts, rest: rest.map(decodePart).join('/') };
}

/** Routes by their number of parts: for a cached answer, finding the route takes longer than finding the answer. */
export class RouteTable<Env> {
  readonly #bySize: ReadonlyMap<number, readonly Pattern<Env>[]>;
  readonly #open: readonly Pattern<Env>[];

  /** @param routes of those that fit, the first is used. */
  constructor(routes: readonly Route<Env>[]) {
    const patterns = routes.map((route): Pattern<Env> => ({ route, parts: route.path.split('/') }));
    const isOpen = ({ parts }: Pattern<Env>): boolean => parts.at(-1) === REST;
    this.#open = patterns.filter(isOpen);
    this.#bySize = Map.groupBy(
      patterns.filter((pattern) => !isOpen(pattern)),
      ({ parts }) => parts.length,
    );
  }

  find(path: string): FoundRoute<Env> | null {
    const given = path.split('/');
    for (const { route, parts } of this.#bySize.get(given.length) ?? []) {
      const found = matched(parts, given);
      if (found !== null) return { route, parts: found };
    }
    for (const { route, parts } of this.#open) {
      const found = matchedRest(parts, given);
      if (found !== null) return { route, parts: found };
    }
    return null;
  }
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
  route.methods.some((permitted) => permitted === method || (permitted === 'GET' && method === 'HEAD'));

export const methodNotAllowed = (route: Route<never>, method: string): Response =>
  errorResponse(405, 'METHOD_NOT_ALLOWED', `${method} is not supported here.`, {
    hint: `Use ${allowed(route)}.`,
    headers: { allow: allowed(route) },
  });
