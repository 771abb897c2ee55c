import { GraphQLError } from 'graphql';
import { endpointRoute } from './endpoint.ts';
import { GraphQLService } from './graphql-service.ts';
import { invalidationRoute } from './invalidation.ts';
import { logFault } from './log.ts';
import { JSON_TYPE } from './media-type.ts';
import { fileResponse, pageResponse } from './pages.ts';
import type { EdgeEnv, EdgeOptions } from './ports.ts';
import { questionRoutes } from './questions.ts';
import { resourceRoutes } from './resources.ts';
import { errorResponse, refusalResponse } from './respond.ts';
import { accepts, findRoute, methodNotAllowed, optionsResponse, type Route } from './routes.ts';
import { statusRoutes } from './status.ts';
import { Visit } from './visit.ts';

export interface Edge<Env> {
  /** An answer that is at hand is no promise. */
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

function dispatch<Env>(routes: readonly Route<Env>[], visit: Visit<Env>): Response | Promise<Response> {
  const found = findRoute(routes, visit.path);
  if (found === null) return notFound(visit.path);
  const { route, parts } = found;
  const { method } = visit;
  if (method === 'OPTIONS') return optionsResponse(route);
  if (!accepts(route, method)) return methodNotAllowed(route, method);
  visit.parts = parts;
  return route.handle(visit);
}

function failure(error: unknown, requestId: string): Response {
  if (error instanceof GraphQLError) return refusalResponse(error, JSON_TYPE, requestId);
  logFault(requestId, error);
  return errorResponse(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', {
    hint: `Tell us the request id: ${requestId}`,
    headers: { 'request-id': requestId },
  });
}

/** The HTTP side of a graph: one object an isolate, whose `fetch` answers every request. */
export function createEdge<Env extends EdgeEnv>(options: EdgeOptions<Env>): Edge<Env> {
  const service = new GraphQLService(options);
  const routes = [
    endpointRoute(service, options),
    ...questionRoutes(service, options),
    ...pageRoutes<Env>(),
    ...statusRoutes(options),
    invalidationRoute(options),
    ...resourceRoutes(options),
  ];
  return {
    fetch(request, env, ctx) {
      const visit = new Visit(request, env, ctx);
      const finish = (response: Response): Response =>
        visit.isHead ? new Response(null, response) : response;
      const fail = (error: unknown): Response => failure(error, visit.requestId);
      try {
        const response = dispatch(routes, visit);
        return response instanceof Promise ? response.then(finish).catch(fail) : finish(response);
      } catch (error) {
        return fail(error);
      }
    },
  };
}
