import { GraphQLError } from 'graphql';

/**
 * Makes an error for a request that asks for something impossible. It has a code, and says what is permitted where
 * that helps.
 * @param permitted what would have been right, in words.
 */
export function badInput(message: string, permitted?: string): GraphQLError {
  const extensions =
    permitted === undefined ? { code: 'BAD_USER_INPUT' } : { code: 'BAD_USER_INPUT', permitted };
  const text = permitted === undefined ? message : `${message}; permitted: ${permitted}`;
  return withoutStack(() => new GraphQLError(text, { extensions }));
}

/**
 * Errors of clients have no stack: nobody is told where in the code they were made, and the stack took most of the
 * time.
 */
function withoutStack<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
