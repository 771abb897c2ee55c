import type { GraphQLParams } from 'graphql-yoga';
import { badRequest, codedError, limitExceeded } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { RequestContext } from '../request-context.ts';
import { readBody } from './body.ts';
import { JSON_TYPE } from './media-type.ts';

type OperationParams = GraphQLParams<Record<string, unknown>, Record<string, unknown>>;
type JsonRecord = Readonly<Record<string, unknown>>;

/** A request to the endpoint as the client sent it, before anything in it is read. */
export interface RawParams {
  readonly method: 'GET' | 'POST';
  /** The text of the query string or the body. */
  readonly text: string;
}

const KNOWN = ['query', 'operationName', 'variables', 'extensions', 'documentId'];

/** A document by its hash, as GraphQL over HTTP writes it. */
const DOCUMENT_ID = /^(?:sha256:)?([0-9a-f]{64})$/;

function persistedBy(documentId: string | undefined): Record<string, unknown> | undefined {
  if (documentId === undefined) return undefined;
  const sha256Hash = DOCUMENT_ID.exec(documentId)?.[1];
  if (sha256Hash === undefined) throw badRequest('"documentId" must be sha256: and 64 hex digits.');
  return { persistedQuery: { version: 1, sha256Hash } };
}

/** @throws GraphQLError 414 when the text is too long. */
export function boundedQuery(text: string): string {
  if (text.length <= LIMITS.queryStringCharacters) return text;
  throw limitExceeded('queryStringCharacters', LIMITS.queryStringCharacters, text.length, 414);
}

const unsupported = (message: string): Error =>
  codedError('UNSUPPORTED_MEDIA_TYPE', message, { status: 415 });

function assertJson({ headers }: Request): void {
  const [type, ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  if (type?.trim() !== JSON_TYPE) throw unsupported(`Send the operation as ${JSON_TYPE}.`);
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))
    throw unsupported('Send the operation in UTF-8.');
  // The body is within the limit, but the text it decodes to may be longer.
  if ((headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity')
    throw unsupported('Send the operation as it is, without a Content-Encoding.');
}

/** @throws GraphQLError 413, 414 or 415. */
export function readRaw(context: RequestContext<unknown>): RawParams | Promise<RawParams> {
  if (context.isRead) return { method: 'GET', text: boundedQuery(context.query) };
  assertJson(context.request);
  return readBody(context.request).then((text) => ({ method: 'POST', text }));
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not valid JSON.`);
  }
}

const isObject = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectOrAbsent(value: unknown, name: string): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw badRequest(`"${name}" must be an object.`);
  return { ...value };
}

function stringOrAbsent(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badRequest(`"${name}" must be a string.`);
  return value;
}

/** Checks the types of the four parameters that GraphQL over HTTP defines, and that there are no others. */
function paramsOf(values: JsonRecord): OperationParams {
  const unknown = Object.keys(values).filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) {
    throw badRequest(`Unknown parameter "${unknown[0]}".`, { permitted: KNOWN });
  }
  const query = stringOrAbsent(values.query, 'query');
  const operationName = stringOrAbsent(values.operationName, 'operationName');
  const variables = objectOrAbsent(values.variables, 'variables');
  const persisted = persistedBy(stringOrAbsent(values.documentId, 'documentId'));
  const given = objectOrAbsent(values.extensions, 'extensions');
  const extensions = persisted === undefined ? given : { ...given, ...persisted };
  return {
    ...(query !== undefined && { query }),
    ...(operationName !== undefined && operationName !== '' && { operationName }),
    ...(variables && { variables }),
    ...(extensions && { extensions }),
  };
}

function fromQueryString(text: string): OperationParams {
  const search = new URLSearchParams(text);
  const values = Object.fromEntries(search);
  for (const name of ['variables', 'extensions']) {
    const value = values[name];
    if (value === '') delete values[name];
    else if (value !== undefined) Object.assign(values, { [name]: parseJson(value, `"${name}"`) });
  }
  return paramsOf(values);
}

function fromBody(text: string): OperationParams | OperationParams[] {
  const body = parseJson(text, 'The body');
  if (isObject(body)) return paramsOf(body);
  if (!Array.isArray(body))
    throw badRequest('The body must be a JSON object with a "query", or an array of such.');
  if (body.length > LIMITS.batch) throw limitExceeded('batch', LIMITS.batch, body.length, 413);
  return body.map((entry: unknown) => {
    if (!isObject(entry)) throw badRequest('Each operation of a batch must be a JSON object with a "query".');
    return paramsOf(entry);
  });
}

/** The single values in the variables of some operations. Not by recursion: a body may nest lists thirty thousand deep. */
function valuesIn(operations: readonly OperationParams[]): number {
  const open: unknown[] = operations.map(({ variables }) => variables ?? {});
  let count = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
    else count += 1;
  }
  return count;
}

/** Each value is coerced, and each wrong one makes an error that repeats it, before anything has a price. */
function requireFewValues(operations: readonly OperationParams[]): void {
  const count = valuesIn(operations);
  if (count > LIMITS.variableValues) throw limitExceeded('variableValues', LIMITS.variableValues, count);
}

/** @throws GraphQLError 400 when this is not a request of GraphQL over HTTP, or has too many values. */
export function parseParams(raw: RawParams): OperationParams | OperationParams[] {
  const params = raw.method === 'GET' ? fromQueryString(raw.text) : fromBody(raw.text);
  requireFewValues([params].flat());
  return params;
}
