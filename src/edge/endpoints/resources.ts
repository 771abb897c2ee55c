import { type GraphQLSchema, isScalarType } from 'graphql';
import { Answer } from '../answers/answer.ts';
import { fromLastGood } from '../answers/last-good.ts';
import { PERMITTED_DAYS } from '../days.ts';
import { badRequest } from '../errors.ts';
import { ageHeaders, CORS, NO_STORE, REVALIDATED, tagHeaders } from '../http/headers.ts';
import { HTML, JSON_TYPE, negotiate } from '../http/media-type.ts';
import { publicOrigin } from '../http/origin.ts';
import { PAGE_HEADERS } from '../http/pages.ts';
import { answerResponse, errorResponse, withCharset } from '../http/respond.ts';
import type { Route } from '../http/routes.ts';
import type { EdgeEnv, EdgeOptions, GraphSession, ResourceForms } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';

const JSON_LD = 'application/ld+json';
const FORMS: Readonly<Record<string, 'html' | 'json' | 'jsonLd'>> = {
  [JSON_LD]: 'jsonLd',
  [JSON_TYPE]: 'json',
  [HTML]: 'html',
};
const SUFFIXES: Readonly<Record<string, string>> = { '.html': HTML, '.json': JSON_TYPE, '.jsonld': JSON_LD };
const SUFFIX = /\.(?:html|jsonld|json)$/;

/** Misspelt names of the parameter for the day. Were `asof` or `as-of` ignored, the answer would tell of later days. */
const isMisspelt = (name: string): boolean =>
  name !== 'asOf' && name.toLowerCase().replaceAll(/[-_]/g, '') === 'asof';

/** Whether the schema accepts the text as a day, so that URLs and queries accept the same days. */
function isDay(schema: GraphQLSchema, text: string): boolean {
  try {
    const date = schema.getType('Date');
    return isScalarType(date) && date.coerceInputValue(text) === text;
  } catch {
    return false;
  }
}

/**
 * Reads the as-of day. Other parameters are ignored, since shared links often carry some.
 * @throws BAD_REQUEST when the value is not a day or out of range, when there are several, or when the name is
 * misspelt.
 */
function asOfOf({ query }: RequestContext<unknown>, schema: GraphQLSchema): string | null {
  const given = new URLSearchParams(query);
  const misspelt = [...given.keys()].find(isMisspelt);
  if (misspelt !== undefined)
    throw badRequest(`This address has no parameter "${misspelt}".`, { permitted: ['asOf'] });
  const [day = null, ...more] = given.getAll('asOf');
  if (more.length > 0) throw badRequest('"asOf" takes one value.');
  if (day === null || isDay(schema, day)) return day;
  throw badRequest('"asOf" is not a day.', { permitted: PERMITTED_DAYS });
}

interface ResourceAddress {
  readonly id: string;
  readonly mediaType: string | null;
  /** The URL names the form, so that caches need not look at the Accept header. */
  readonly isNamed: boolean;
}

function wantedOf({ parts, request }: RequestContext<unknown>): ResourceAddress {
  const { kind = '', rest: path = '' } = parts;
  const suffix = SUFFIX.exec(path)?.[0];
  const id = `${kind}:${suffix === undefined ? path : path.slice(0, -suffix.length)}`;
  if (suffix !== undefined) return { id, mediaType: SUFFIXES[suffix] ?? null, isNamed: true };
  const mediaType = negotiate(request.headers.get('accept'), [JSON_TYPE, JSON_LD, HTML]);
  return { id, mediaType, isNamed: false };
}

function headersOf(mediaType: string, { isNamed }: ResourceAddress, version: string): Record<string, string> {
  const vary: Record<string, string> = isNamed ? {} : { vary: 'accept' };
  if (mediaType === HTML) return { ...PAGE_HEADERS, ...NO_STORE, ...vary };
  return { ...CORS, ...REVALIDATED, ...vary, ...tagHeaders(version) };
}

const unknown = (id: string): Response =>
  errorResponse(404, 'NOT_FOUND', `Nothing has the id ${id.slice(0, 200)}.`, {
    hint: 'Ids are those of the graph, as in /id/club/atalanta; /graphql finds them by name.',
  });

interface MovedResource {
  readonly movedTo: string;
  readonly status: 303 | 308;
}

/** The bytes of one form of a resource, or the address that answers for it, with the session in which they were read. */
interface ResourceAnswer {
  readonly content: Answer | MovedResource;
  readonly session: GraphSession;
}

/**
 * Redirects in the form that was asked for: for good to the id that replaces one that was given up, and to what a part is of.
 */
function redirect(
  { movedTo, status }: MovedResource,
  { query, path }: RequestContext<unknown>,
  version: string,
): Response {
  const suffix = SUFFIX.exec(path)?.[0] ?? '';
  const location = `${movedTo}${suffix}${query === '' ? '' : `?${query}`}`;
  const headers = { ...CORS, ...REVALIDATED, ...tagHeaders(version), 'data-version': version, location };
  return new Response(null, { status, headers });
}

function contentOf(
  { movedTo, partOf, ...forms }: ResourceForms,
  mediaType: string,
): ResourceAnswer['content'] {
  if (movedTo !== undefined) return { movedTo, status: 308 };
  if (partOf !== undefined) return { movedTo: partOf, status: 303 };
  return new Answer(forms[FORMS[mediaType] ?? 'json']());
}

async function respond<Env extends EdgeEnv>(
  context: RequestContext<Env>,
  options: EdgeOptions<Env>,
): Promise<Response> {
  const wanted = wantedOf(context);
  const { id, mediaType } = wanted;
  if (mediaType === null)
    return errorResponse(406, 'NOT_ACCEPTABLE', `This address answers in ${Object.keys(FORMS).join(', ')}.`);
  const asOf = asOfOf(context, options.schema);
  const base = publicOrigin(context);
  const found = await fromLastGood(options, context, async (session): Promise<ResourceAnswer | null> => {
    const forms = await session?.resource?.({ id, asOf, base });
    if (session === null || forms === null || forms === undefined) return null;
    return { session, content: contentOf(forms, mediaType) };
  });
  if (found === null) return unknown(id);
  const { content, session } = found;
  if ('movedTo' in content) return redirect(content, context, session.version);
  const headers = {
    ...headersOf(mediaType, wanted, session.version),
    ...ageHeaders('fwd=miss', session.staleness),
    etag: content.etag,
    'content-type': withCharset(mediaType),
    'data-version': session.version,
  };
  return answerResponse(context, content, new Headers(headers));
}

/** `/id/{kind}/{slug}`: what an id names, as a page, as JSON, and as linked data. Ids of parts have several slugs. */
export function resourceRoutes<Env extends EdgeEnv>(options: EdgeOptions<Env>): Route<Env>[] {
  return [{ path: '/id/:kind/*', methods: ['GET'], handle: (context) => respond(context, options) }];
}
