import { GraphQLError } from 'graphql';

/**
 * The client asked for something that cannot be: always with a code, and with what is permitted where that helps.
 * @param permitted what would have been right, in words.
 */
export function badInput(message: string, permitted?: string): GraphQLError {
  const extensions =
    permitted === undefined ? { code: 'BAD_USER_INPUT' } : { code: 'BAD_USER_INPUT', permitted };
  return new GraphQLError(permitted === undefined ? message : `${message}; permitted: ${permitted}`, {
    extensions,
  });
}
