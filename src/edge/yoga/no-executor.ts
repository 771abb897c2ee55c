/**
 * Stands in for `@graphql-tools/executor` in the bundle of the Worker (`alias` in wrangler.toml). Yoga imports that as its
 * default and never calls it here, since `useOperation` has each operation executed by `graph-executor.ts`; it would be
 * 7 KB of the compressed script.
 */
export function normalizedExecutor(): never {
  throw new Error('an operation was not executed by useOperation');
}
