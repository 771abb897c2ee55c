/**
 * What one request may ask for. Every bound is inclusive. The bounds keep the most expensive permitted request within
 * the free plan of Workers: 10 ms of CPU, 50 subrequests, and 128 MB for all requests of an isolate together.
 */
export const LIMITS = {
  /** Body of a POST, in bytes. */
  bodyBytes: 65_536,
  /** Query string of a GET, in characters; Cloudflare itself refuses URLs above 16 KB. */
  queryStringCharacters: 16_384,
  /** Lexical tokens of a document. Parsing stops at the limit, so that nesting cannot exhaust the stack. */
  tokens: 1_500,
  /** Nested fields, fragments resolved. */
  depth: 16,
  aliases: 50,
  /** Occurrences of one response key in one selection set. Validation compares them in pairs. */
  responseKeyRepeats: 10,
  /** Fragment definitions of a document. */
  fragments: 60,
  /** Fragment spreads and inline fragments of a document. */
  fragmentSpreads: 120,
  directives: 20,
  /** Fields at the root of an operation. */
  rootFields: 20,
  /** Variables an operation declares. */
  variables: 50,
  /** Texts, numbers and other single values of all variables of a request together. */
  variableValues: 1_000,
  /** Operations in one batch; they share one cost limit. */
  batch: 10,
  /** Cost of a request, counted before anything is executed: about a microsecond of CPU each. */
  cost: 10_000,
} as const;

export type LimitName = keyof typeof LIMITS;
