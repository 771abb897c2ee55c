import { GraphQLError } from 'graphql';
import { UnavailableError, unavailableResponse } from './answers/last-good.ts';
import { endpointRoute } from './endpoints/endpoint.ts';
import { invalidationRoute } from './endpoints/invalidation.ts';
import { questionRoutes } from './endpoints/questions.ts';
import { resourceRoutes } from './endpoints/resources.ts';
import { statusRoutes } from './endpoints/status.ts';
import { GraphQLService } from './graphql-service.ts';
import { JSON_TYPE } from './http/media-type.ts';
import { fileResponse, pageResponse } from './http/pages.ts';
import { errorResponse, redirectResponse, refusalResponse } from './http/respond.ts';
import { accepts, methodNotAllowed, optionsResponse, type Route, RouteTable } from './http/routes.ts';
import { FaultLog } from './log.ts';
import type { EdgeEnv, EdgeOptions } from './ports.ts';
import { rateLimited } from './rate/limit.ts';
import { policyHeaders } from './rate/policy.ts';
import { RequestContext } from './request-context.ts';

export interface Edge<Env> {
  /** An answer that is in the cache is returned without a promise. */
  fetch(request: Request, env: Env, ctx: ExecutionContext): Response | Promise<Response>;
}

const SDL_TYPE = 'application/graphql';

function pageRoutes<Env extends EdgeEnv>(): Route<Env>[] {
  return [
    { path: '/', methods: ['GET'], handle: ({ env }) => pageResponse(env, '/index.html') },
    {
      path: '/schema.graphql',
      methods: ['GET'],
      handle: ({ env }) => fileResponse(env, '/schema.graphql', SDL_TYPE),
    },
    {
      path: '/favicon.svg',
      methods: ['GET'],
      handle: ({ env }) => fileResponse(env, '/favicon.svg', 'image/svg+xml'),
    },
  ];
}

const notFound = (path: string): Response =>
  errorResponse(404, 'NOT_FOUND', `There is nothing at ${path}.`, {
    hint: 'The graph is at /graphql, its schema at /schema.graphql, its named questions at /q, what an id names at /id/{kind}/{slug}.',
  });

/**
 * An address with a slash too many leads to the one without. A preflight is answered at once: browsers follow no redirect
 * of it.
 */
function withoutSlash<Env>(
  routes: RouteTable<Env>,
  { method, path, query }: RequestContext<Env>,
): Response | null {
  const meant = path.endsWith('/') ? path.slice(0, -1) : path;
  const found = routes.find(meant);
  if (found === null) return null;
  if (method === 'OPTIONS') return optionsResponse(found.route);
  return redirectResponse(query === '' ? meant : `${meant}?${query}`);
}

function dispatch<Env extends EdgeEnv>(
  routes: RouteTable<Env>,
  context: RequestContext<Env>,
): Response | Promise<Response> {
  const found = routes.find(context.path);
  if (found === null) return withoutSlash(routes, context) ?? notFound(context.path);
  const { route, parts } = found;
  const { method } = context;
  if (method === 'OPTIONS') return optionsResponse(route);
  if (!accepts(route, method)) return methodNotAllowed(route, method);
  context.parts = parts;
  return rateLimited(context, route.handle);
}

function failure(error: unknown, context: RequestContext<unknown>): Response {
  const { requestId } = context;
  if (error instanceof GraphQLError) return refusalResponse(error, JSON_TYPE, requestId);
  if (error instanceof UnavailableError) {
    context.fault(error.cause ?? error);
    return unavailableResponse(requestId);
  }
  context.fault(error);
  return errorResponse(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', {
    hint: `Tell us the request id: ${requestId}`,
    headers: { 'request-id': requestId },
  });
}

/** Every answer tells the rate limits, where there are any. */
function finished(context: RequestContext<EdgeEnv>, response: Response): Response {
  if (!context.tellsPolicy) {
    for (const [name, value] of Object.entries(policyHeaders(context.env))) response.headers.set(name, value);
  }
  return context.isHead ? new Response(null, response) : response;
}

/** The HTTP side of a graph. There is one object for an isolate, and its `fetch` answers every request. */
export function createEdge<Env extends EdgeEnv>(options: EdgeOptions<Env>): Edge<Env> {
  const service = new GraphQLService(options);
  const endpoint = endpointRoute(service, options);
  const routes = new RouteTable<Env>([
    ...['/graphql', '/graphql/'].map((path) => ({ ...endpoint, path })),
    ...questionRoutes(service, options),
    ...pageRoutes<Env>(),
    ...statusRoutes(options),
    invalidationRoute(options),
    ...resourceRoutes(options),
  ]);
  const faults = options.faults ?? new FaultLog();
  return {
    fetch(request, env, ctx) {
      const context = new RequestContext(request, env, ctx, faults);
      const finish = (response: Response): Response => finished(context, response);
      const fail = (error: unknown): Response => finish(failure(error, context));
      try {
        const response = dispatch(routes, context);
        return response instanceof Promise ? response.then(finish).catch(fail) : finish(response);
      } catch (error) {
        return fail(error);
      }
    },
  };
}
