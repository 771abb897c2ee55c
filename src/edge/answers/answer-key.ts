import type { AnswerKey } from './answer-cache.ts';

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface AskedOperation {
  /** The revision of the session: everything besides the question that answers depend on. */
  readonly revision: string;
  /** The document without white space, comments and other parts that do not change its meaning. */
  readonly canonical: string;
  readonly operationName: string | undefined;
  /** Coerced variables: defaults are filled in, and variables that the operation does not declare are dropped. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Makes one key for all spellings of one question to one data version and its log. The key holds the parts themselves
 * and not a hash of them: the cache counts the characters of its keys, and making a hash costs more than the
 * comparison that it saves.
 */
export function answerKey({ revision, canonical, operationName, variables }: AskedOperation): AnswerKey {
  return `${revision}\n${operationName ?? ''}\n${JSON.stringify(variables, sorted)}\n${canonical}`;
}
