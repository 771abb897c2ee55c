import { GraphQLError } from 'graphql';
import { stackless } from '../../src/edge/stackless.ts';

/**
 * Makes an error for a request that asks for something impossible. It has a code, and says what is permitted where
 * that helps.
 * @param permitted what would have been right, in words.
 */
export function badInput(message: string, permitted?: string): GraphQLError {
  const extensions =
    permitted === undefined ? { code: 'BAD_USER_INPUT' } : { code: 'BAD_USER_INPUT', permitted };
  const text = permitted === undefined ? message : `${message}; permitted: ${permitted}`;
  return stackless(() => new GraphQLError(text, { extensions }));
}
