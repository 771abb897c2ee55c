import type { AnswerKey } from './answer-memory.ts';
import { sha256 } from './document-id.ts';

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface AskedOperation {
  readonly version: string;
  readonly documentId: string;
  readonly operationName: string | undefined;
  /** Coerced: defaults filled in, unknown ones dropped. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The same for every spelling of one question to one data version. */
export function answerKey({ version, documentId, operationName, variables }: AskedOperation): AnswerKey {
  return `${version}/${documentId}/${sha256(`${operationName ?? ''}\n${JSON.stringify(variables, sorted)}`)}`;
}
