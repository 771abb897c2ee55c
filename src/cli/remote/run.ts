/** How a command that writes to Cloudflare ends. */
import { OvertakenError } from '../../compile/publication/claim.ts';
import { DisturbedError } from '../../compile/publication/collect.ts';
import { UnreadableStoreError } from '../../compile/publication/reachable.ts';
import { CloudflareError, QuotaError } from '../../compile/publication/remote/api.ts';
import { RollbackError } from '../../compile/publication/rollback.ts';
import { UsageError } from '../../local/usage.ts';
import { EXIT } from './options.ts';

/** Errors whose message tells all that the user needs. */
const FAILURES = [RollbackError, UnreadableStoreError, DisturbedError] as const;

/** The message of an error and the exit code; null for an unexpected error. */
function expected(error: unknown): readonly [words: string, code: number] | null {
  if (error instanceof UsageError) return [error.message, EXIT.usage];
  if (FAILURES.some((kind) => error instanceof kind)) return [(error as Error).message, EXIT.failed];
  if (error instanceof OvertakenError) return [error.message, EXIT.overtaken];
  if (error instanceof QuotaError)
    return [
      `The daily limit of the plan is reached (${error.message}). The written keys are kept: run the command again after 00:00 UTC, and it continues from there.`,
      EXIT.failed,
    ];
  if (error instanceof CloudflareError)
    return [
      `Cloudflare: ${error.message}. The served version did not change. Run the command again.`,
      EXIT.failed,
    ];
  return null;
}

/** @param run returns the exit code. */
export async function runRemote(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const [words, code] = expected(error) ?? [error, EXIT.failed];
    console.error(words);
    process.exitCode = code;
  }
}
