/** Answers as statements: one line a fact, so that a test reads like football. */
import { expect } from 'vitest';
import { ask, question } from './graph.ts';

/** `tie.status: OPEN`, a line for each value of an answer. */
export function facts(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [`${path}: ${String(value)}`];
  if (Array.isArray(value) && value.length === 0) return [`${path}: none`];
  return Object.entries(value).flatMap(([key, one]) => facts(one, path === '' ? key : `${path}.${key}`));
}

/** What a document answers; it must not be an error. */
export async function answerOf<T = unknown>(
  document: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const { data, errors } = await ask(document, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

/** A named question of `schema/operations`, with the variables its defaults name and those given. */
export const answer = async (name: string, variables: Record<string, unknown> = {}): Promise<string[]> =>
  facts(await answerOf(question(name), variables));

/** Only the lines about something. */
export const about = (lines: readonly string[], topic: RegExp): string[] =>
  lines.filter((line) => topic.test(line));
