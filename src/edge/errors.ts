import { GraphQLError, type GraphQLFormattedError, type Source } from 'graphql';
import { LIMITS, type LimitName } from './limits.ts';

export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'LIMIT_EXCEEDED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'NOT_FOUND'
  | 'GONE'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'UNAUTHORIZED'
  | 'UNSUPPORTED_MEDIA_TYPE';

interface HttpStatus {
  readonly status: number;
  /**
   * For errors that refuse the operation and not the HTTP request: clients that only know `application/json` get 200.
   */
  readonly spec?: boolean;
}

interface SourceLocation {
  readonly source?: Source | undefined;
  readonly positions?: readonly number[] | undefined;
  readonly locatedAt?: GraphQLError;
}

/** An error that the client may see, with a code for programs. */
export function codedError(
  code: ErrorCode,
  message: string,
  http: HttpStatus,
  details: Readonly<Record<string, unknown>> = {},
  origin: SourceLocation = {},
): GraphQLError {
  const located = origin.locatedAt;
  return new GraphQLError(message, {
    nodes: located?.nodes,
    source: located?.source,
    positions: located?.positions,
    path: located?.path,
    extensions: { code, ...details, http },
  });
}

/** The HTTP request is not a GraphQL request: malformed JSON, wrong types, unknown parameters. */
export const badRequest = (message: string, details: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  codedError('BAD_REQUEST', message, { status: 400 }, details);

/** The operation is refused before it is executed. */
export const refused = (
  code: ErrorCode,
  cause: GraphQLError,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError =>
  codedError(code, cause.message, { status: 400, spec: true }, details, { locatedAt: cause });

/** @param actual absent where counting stopped at the limit. */
export function limitExceeded(
  limit: LimitName,
  maximum: number,
  actual?: number,
  status = 400,
): GraphQLError {
  const found = actual === undefined ? 'more' : `${actual}`;
  const message = `The limit on ${limit} is ${maximum}; this request has ${found}.`;
  const details = { limit, maximum, ...(actual === undefined ? {} : { actual }) };
  return codedError('LIMIT_EXCEEDED', message, { status, spec: status === 400 }, details);
}

/** @param dearest the fields with the highest costs, the highest first. */
export function costExceeded(
  spent: number,
  dearest: readonly { readonly field: string; readonly cost: number }[],
): GraphQLError {
  const isCounted = Number.isFinite(spent);
  const named = dearest.map(({ field, cost }) => `${field} (${cost})`).join(', ');
  const message = `The limit on cost is ${LIMITS.cost}; this request has ${isCounted ? spent : 'more'}. What costs most: ${named}.`;
  const actual = isCounted ? { actual: spent } : {};
  const details = { limit: 'cost', maximum: LIMITS.cost, ...actual, dearest };
  return codedError('LIMIT_EXCEEDED', message, { status: 400, spec: true }, details);
}

/** Whether this error was made for the client to read. */
function isForClients(error: GraphQLError): boolean {
  const { originalError } = error;
  if (originalError === undefined || originalError === null) return typeof error.extensions.code === 'string';
  return originalError instanceof GraphQLError && isForClients(originalError);
}

interface PublicErrors {
  readonly errors: readonly GraphQLFormattedError[];
  /** The errors that are faults of the server, for the log. */
  readonly internal: readonly unknown[];
  /** Status of a response that has no data, for clients of `application/graphql-response+json`. */
  readonly status: number;
  /** The status for clients that only know `application/json`. */
  readonly jsonStatus: number;
}

function statusesOf(error: GraphQLError): { status: number; jsonStatus: number } {
  const http = error.extensions.http as HttpStatus | undefined;
  const status = http?.status ?? 400;
  return { status, jsonStatus: http === undefined || http.spec ? 200 : status };
}

function formatted(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}

function masked(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const { locations, path } = error.toJSON();
  return {
    message: 'Something went wrong on our side.',
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('internal', {
        originalError: error instanceof Error ? error : new Error(String(error)),
      });

/** Makes the list of errors that a client gets: each has a code, and none shows anything internal. */
export function publicErrors(errors: readonly unknown[], requestId: string): PublicErrors {
  const all = errors.map(asGraphQLError);
  const internal = all.filter((error) => !isForClients(error));
  const faults = new Set(internal);
  const statuses = all.map((error) =>
    faults.has(error) ? { status: 500, jsonStatus: 500 } : statusesOf(error),
  );
  return {
    errors: all.map((error) => (faults.has(error) ? masked(error, requestId) : formatted(error))),
    internal: internal.map((error) => error.originalError ?? error),
    status: statuses.reduce((most, refusal) => Math.max(most, refusal.status), 0),
    jsonStatus: statuses.reduce((most, refusal) => Math.max(most, refusal.jsonStatus), 0),
  };
}
