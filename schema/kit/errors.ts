import { GraphQLError } from 'graphql';

/**
 * The client asked for something that cannot be: always with a code, and with what is permitted where that helps.
 * @param permitted what would have been right, in words.
 */
export function badInput(message: string, permitted?: string): GraphQLError {
  const extensions =
    permitted === undefined ? { code: 'BAD_USER_INPUT' } : { code: 'BAD_USER_INPUT', permitted };
  const text = permitted === undefined ? message : `${message}; permitted: ${permitted}`;
  return withoutStack(() => new GraphQLError(text, { extensions }));
}

/** Where in the code a client's error was found is told to nobody, and took most of the time to make one. */
function withoutStack<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
