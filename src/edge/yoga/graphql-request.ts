import type { GraphQLParams } from 'graphql-yoga';
import type { Answer } from '../answers/answer.ts';
import type { AnswerKey } from '../answers/answer-cache.ts';
import type { ParsedDocument } from '../operations/parsed-documents.ts';
import type { GraphSession } from '../ports.ts';

/** What comes of a request, short of HTTP headers. */
export interface GraphQLResult {
  readonly answer: Answer;
  readonly status: number;
  /** Without errors, and the same for everyone who asks it of this data version. */
  readonly cacheable: boolean;
  /** Why the data cannot be read: then there is no answer, not even half of one. */
  readonly unavailable?: Error;
}

/** One HTTP request on its way through Yoga: what it brings, and what comes of it. */
export interface GraphQLRequest {
  readonly session: GraphSession;
  readonly requestId: string;
  readonly mediaType: string;
  /** Whether the client wants no notices beside the answer. */
  readonly isBare: boolean;
  readonly input: GraphQLParams | GraphQLParams[];
  /** Whether an error says that the data cannot be read now. */
  readonly isUnavailable: (error: unknown) => boolean;
  /** Counts what an operation costs that is about to be executed; resolves to whether it may be. */
  readonly isAffordable: (cost: number) => Promise<boolean>;
  /** Called with the parameters of each operation that is valid. */
  readonly accepted?: ((params: GraphQLParams) => void) | undefined;
  /** Static assets, where the answers to introspection are. */
  readonly assets: Fetcher | undefined;
  /** What its operations cost together. */
  spent: number;
  operationName?: string | undefined;
  /** Set when the answer may be remembered under it. */
  key?: AnswerKey;
  /** An answer from the cache, instead of an execution. */
  known?: Answer | undefined;
  /** Errors that are our fault. */
  internal?: readonly unknown[];
}

/** Yoga's context. Each operation of a batch has its own, with the request of the whole batch. */
export interface YogaContext {
  readonly graphqlRequest: GraphQLRequest;
  /** Set once the document is parsed and validated. */
  readonly known?: ParsedDocument;
}
