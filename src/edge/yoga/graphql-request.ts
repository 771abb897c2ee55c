import type { GraphQLParams } from 'graphql-yoga';
import type { Answer } from '../answers/answer.ts';
import type { AnswerKey } from '../answers/answer-cache.ts';
import type { ParsedDocument } from '../operations/parsed-documents.ts';
import type { GraphSession } from '../ports.ts';

/** The result of a request, without its HTTP headers. */
export interface GraphQLResult {
  readonly answer: Answer;
  readonly status: number;
  /** Whether the answer has no errors and is the same for everyone who asks it of this data version. */
  readonly cacheable: boolean;
  /** Whether it was written at publication. */
  readonly isPrecomputed?: boolean;
  /** Why the data cannot be read. Then there is no answer, not even a part of one. */
  readonly unavailable?: Error;
}

/** One HTTP request while Yoga handles it: what the client sent, and what comes of it. */
export interface GraphQLRequest {
  readonly session: GraphSession;
  readonly requestId: string;
  readonly mediaType: string;
  /** Whether the client wants no notices beside the answer. */
  readonly isBare: boolean;
  readonly input: GraphQLParams | GraphQLParams[];
  /** Whether an error says that the data cannot be read now. */
  readonly isUnavailable: (error: unknown) => boolean;
  /**
   * Counts the cost of an operation that is about to be executed, and resolves to whether the client is within its
   * limit.
   */
  readonly isAffordable: (cost: number) => Promise<boolean>;
  /** Called with the parameters of each valid operation. */
  readonly accepted?: ((params: GraphQLParams) => void) | undefined;
  /** Static assets, which hold the answers to introspection. */
  readonly assets: Fetcher | undefined;
  /** The cost of its operations together. */
  spent: number;
  operationName?: string | undefined;
  /** The key under which the answer may be cached. Absent while no operation has set it. */
  key?: AnswerKey;
  /** Milliseconds since 1970 until which the answer is right; absent where it depends on no clock. */
  until?: number;
  /** An answer from the cache, which replaces an execution. */
  known?: Answer | undefined;
  /** Errors that are faults of the server. */
  internal?: readonly unknown[];
}

/** Yoga's context. Each operation of a batch has its own, with the request of the whole batch. */
export interface YogaContext {
  readonly graphqlRequest: GraphQLRequest;
  /** Set once the document is parsed and validated. */
  readonly known?: ParsedDocument;
}
