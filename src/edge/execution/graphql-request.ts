import type { Answer } from '../answers/answer.ts';
import type { AnswerKey } from '../answers/answer-cache.ts';
import type { GraphSession } from '../ports.ts';

/** The parameters that GraphQL over HTTP defines. */
export interface OperationParams {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The result of a request, without its HTTP headers. */
export interface GraphQLResult {
  readonly answer: Answer;
  readonly status: number;
  /** Whether the answer has no errors and is the same for everyone who asks it of this data version. */
  readonly cacheable: boolean;
  /** Why the data cannot be read. Then there is no answer, not even a part of one. */
  readonly unavailable?: Error;
}

/** One HTTP request while it is executed: what the client sent, and what comes of it. */
export interface GraphQLRequest {
  readonly session: GraphSession;
  readonly requestId: string;
  readonly mediaType: string;
  /** Whether the client wants no notices beside the answer. */
  readonly isBare: boolean;
  readonly input: OperationParams | OperationParams[];
  /** Whether an error says that the data cannot be read now. */
  readonly isUnavailable: (error: unknown) => boolean;
  /**
   * Counts the cost of an operation that is about to be executed, and resolves to whether the client is within its
   * limit.
   */
  readonly isAffordable: (cost: number) => Promise<boolean>;
  /** Called with the parameters of each valid operation. */
  readonly accepted?: ((params: OperationParams) => void) | undefined;
  /** Static assets, which hold the answers to introspection. */
  readonly assets: Fetcher | undefined;
  /** The cost of its operations together. */
  spent: number;
  operationName?: string | undefined;
  /** The key under which the answer may be cached. Absent while no operation has set it. */
  key?: AnswerKey;
  /** An answer from the cache, which replaces an execution. */
  known?: Answer | undefined;
  /** Errors that are faults of the server. */
  internal?: readonly unknown[];
}
