import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  stripIgnoredCharacters,
  validate,
} from 'graphql';
import { AdmissionCache } from '../answers/admission-cache.ts';
import { limitExceeded, refused } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { isValid } from '../validity/is-valid.ts';
import { shapeError } from './document-shape.ts';

/** The source text of all cached documents, in characters. A parsed document takes some fifty times its text. */
const CACHE_CHARACTERS = 100_000;
/** The most validation errors in an answer. More would cost time and help no client. */
const MAX_ERRORS = 10;

export interface ParsedDocument {
  readonly source: string;
  /** Parsed without locations. `located` adds those to errors. */
  readonly document: DocumentNode;
  /** The same for all spellings of a document: white space, commas and comments make no difference. */
  readonly canonical: string;
  readonly errors: readonly GraphQLError[];
}

/** Without locations parsing takes half the time, and a document a third of the memory. Errors get theirs later. */
function parseBounded(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('tokens')) throw limitExceeded('tokens', LIMITS.tokens);
    throw refused('GRAPHQL_PARSE_FAILED', error);
  }
}

function withCode(error: GraphQLError): GraphQLError {
  const code = error.originalError instanceof GraphQLError ? error.originalError.extensions.code : undefined;
  if (code === undefined) return refused('GRAPHQL_VALIDATION_FAILED', error);
  return refused('BAD_USER_INPUT', error, { ...error.extensions });
}

/**
 * The documents that this isolate has parsed and validated, limited by the length of their text. An isolate has 128
 * MB, and Yoga's own cache of 1,024 documents of any size would take several hundred.
 */
export class ParsedDocumentCache {
  readonly #schema: GraphQLSchema;
  readonly #documents: AdmissionCache<ParsedDocument>;

  constructor(schema: GraphQLSchema, maxCharacters: number = CACHE_CHARACTERS) {
    this.#schema = schema;
    this.#documents = new AdmissionCache(maxCharacters);
  }

  /**
   * @throws GraphQLError with a code when the text is not GraphQL or exceeds a limit. Validation errors of a document
   * within the limits are in its `errors`.
   */
  read(source: string): ParsedDocument {
    const cached = this.#documents.get(source);
    if (cached !== undefined) return cached;
    const learnt = this.#learn(source);
    this.#documents.set(source, learnt, Math.max(1, source.length));
    return learnt;
  }

  #learn(source: string): ParsedDocument {
    const document = parseBounded(source);
    const broken = shapeError(document);
    if (broken !== null) throw broken;
    return {
      source,
      document,
      canonical: stripIgnoredCharacters(source),
      errors: this.#errors(document, source),
    };
  }

  #errors(document: DocumentNode, source: string): readonly GraphQLError[] {
    if (isValid(this.#schema, document)) return [];
    return validate(this.#schema, parse(source), undefined, { maxErrors: MAX_ERRORS }).map(withCode);
  }
}
