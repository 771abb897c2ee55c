/** Something in the command line or the surroundings that only the user can put right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Errors of `parseArgs`, whose messages are fit to be shown. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
