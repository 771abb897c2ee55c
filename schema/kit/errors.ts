import { GraphQLError } from 'graphql';
import { stackless } from '../../src/edge/stackless.ts';

/**
 * Makes the error for a request that is impossible. It has a code and, where that helps, what is permitted.
 * @param permitted what would be right, in words.
 */
export function badInput(message: string, permitted?: string): GraphQLError {
  const extensions =
    permitted === undefined ? { code: 'BAD_USER_INPUT' } : { code: 'BAD_USER_INPUT', permitted };
  const text = permitted === undefined ? message : `${message}; permitted: ${permitted}`;
  return stackless(() => new GraphQLError(text, { extensions }));
}

/** A value as an error tells it. */
export const told = (value: string): string => (value === '' ? 'an empty text' : value.slice(0, 80));
