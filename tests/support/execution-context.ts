/**
 * What workerd hands to a Worker beside a request. Nothing goes on behind an answer.
 * @param more what a test adds, such as a front cache.
 */
export const executionContext = (more: object = {}): ExecutionContext =>
  // The type has more than this, such as exports and tracing, for which no code here asks.
  ({
    waitUntil: () => {},
    passThroughOnException: () => {},
    props: {},
    ...more,
  }) as unknown as ExecutionContext;
