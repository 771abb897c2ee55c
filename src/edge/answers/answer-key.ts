import type { AnswerKey } from './answer-cache.ts';

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface AskedOperation {
  /** Of the session: what answers depend on beside the question. */
  readonly revision: string;
  /** The document without what makes no difference. */
  readonly canonical: string;
  readonly operationName: string | undefined;
  /** Coerced: defaults filled in, unknown ones dropped. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The same for every spelling of one question to one data version and its log. The parts as they are and not their hash: the cache
 * counts its keys, and a hash costs more than the comparison it saves.
 */
export function answerKey({ revision, canonical, operationName, variables }: AskedOperation): AnswerKey {
  return `${revision}\n${operationName ?? ''}\n${JSON.stringify(variables, sorted)}\n${canonical}`;
}
