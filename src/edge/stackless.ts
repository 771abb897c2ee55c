/**
 * Makes an error without a stack trace, for errors that wrap another one or tell of what a client sent. Nobody is
 * told where in the code it was made, and the trace takes ten times as long as the error: in a list of a hundred,
 * each item may fail.
 */
export function stackless<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
