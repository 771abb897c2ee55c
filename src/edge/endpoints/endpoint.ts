import type { GraphQLParams } from 'graphql-yoga';
import { badRequest, codedError } from '../errors.ts';
import type { GraphQLService, Question } from '../graphql-service.ts';
import { GRAPHQL_RESPONSE, HTML, isWithoutNotices, JSON_TYPE, negotiate } from '../http/media-type.ts';
import { pageResponse } from '../http/pages.ts';
import { parseParams, type RawParams, readRaw } from '../http/params.ts';
import type { Route } from '../http/routes.ts';
import { PersistedQueries } from '../operations/persisted-queries.ts';
import type { EdgeEnv, EdgeOptions } from '../ports.ts';
import { clientKey } from '../rate/client.ts';
import type { RequestContext } from '../request-context.ts';

const MEDIA_TYPES = [JSON_TYPE, GRAPHQL_RESPONSE];

/** Browsers that open the URL get GraphiQL. Programs get JSON, since they do not prefer HTML. */
function mediaTypeFor({ isRead }: RequestContext<unknown>, accept: string | null): string {
  const offered = !isRead ? MEDIA_TYPES : [...MEDIA_TYPES, HTML];
  const type = negotiate(accept, offered);
  if (type !== null) return type;
  throw codedError('NOT_ACCEPTABLE', `This endpoint answers in ${MEDIA_TYPES.join(' or ')}.`, {
    status: 406,
  });
}

function withQuery(params: GraphQLParams): GraphQLParams {
  if (params.query !== undefined) return params;
  throw badRequest('There is no "query".', {
    hint: 'Named questions are at /q, the schema at /schema.graphql.',
  });
}

function resolveAll(
  raw: RawParams,
  persisted: PersistedQueries,
  client: string,
): GraphQLParams | GraphQLParams[] {
  const params = parseParams(raw);
  const resolve = (operation: GraphQLParams): GraphQLParams =>
    withQuery(persisted.resolve(operation, client));
  return Array.isArray(params) ? params.map(resolve) : resolve(params);
}

/** `/graphql`: GraphQL over HTTP for programs, GraphiQL for browsers. */
export function endpointRoute<Env extends EdgeEnv>(
  service: GraphQLService<Env>,
  { operations }: EdgeOptions<Env>,
): Route<Env> {
  const persisted = new PersistedQueries(operations.values());
  const answer = (
    context: RequestContext<Env>,
    form: Pick<Question, 'mediaType' | 'isBare'>,
    raw: RawParams,
  ): Response | Promise<Response> => {
    const client = (): string => clientKey(context.request.headers.get('cf-connecting-ip'));
    return service.answer(context, {
      spelling: `${raw.method} ${raw.text}`,
      ...form,
      read: () => resolveAll(raw, persisted, client()),
      accepted: (params) => persisted.register(params, client()),
    });
  };
  const handle = (context: RequestContext<Env>): Response | Promise<Response> => {
    const accept = context.request.headers.get('accept');
    const mediaType = mediaTypeFor(context, accept);
    if (mediaType === HTML) return pageResponse(context.env, '/graphiql/index.html');
    const form = { mediaType, isBare: isWithoutNotices(accept) };
    const raw = readRaw(context);
    return raw instanceof Promise
      ? raw.then((read) => answer(context, form, read))
      : answer(context, form, raw);
  };
  return { path: '/graphql', methods: ['GET', 'POST'], handle };
}
