/** Prints why a command failed. */
import { FactError } from '../../compile/faults.ts';
import { OvertakenError } from '../../compile/publication/claim.ts';
import { DisturbedError } from '../../compile/publication/collect.ts';
import { UnreadableStoreError } from '../../compile/publication/reachable.ts';
import { CloudflareError } from '../../compile/publication/remote/api.ts';
import { RollbackError } from '../../compile/publication/rollback.ts';
import { OriginError } from '../../import/origin/origin.ts';
import { BusyError } from '../../import/tables/lock.ts';
import { UsageError } from '../../local/usage.ts';
import { cloudflareFailure } from './cloudflare-failure.ts';
import { EXIT } from './exit.ts';
import type { Failure } from './failure.ts';

/** Errors whose message tells all that the user needs, with code and exit code. */
const TOLD = [
  [OriginError, 'SOURCE_UNAVAILABLE', EXIT.failed],
  [BusyError, 'IMPORT_BUSY', EXIT.failed],
  [RollbackError, 'VERSION_UNAVAILABLE', EXIT.failed],
  [UnreadableStoreError, 'STORE_UNREADABLE', EXIT.failed],
  [DisturbedError, 'PUBLISHED_MEANWHILE', EXIT.failed],
  [OvertakenError, 'OVERTAKEN', EXIT.overtaken],
  [UsageError, 'BAD_USAGE', EXIT.usage],
] as const;

/** Whether the operating system refused a file: it is missing, may not be written, or the disk is full. */
const isOfFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'path' in error;

function failureOf(error: unknown): Failure {
  const known = TOLD.find(([kind]) => error instanceof kind);
  if (known !== undefined) return { code: known[1], message: (error as Error).message, exit: known[2] };
  if (error instanceof CloudflareError) return cloudflareFailure(error);
  if (error instanceof FactError)
    return { code: 'FACTS_WRONG', message: error.report(), exit: EXIT.failed, faults: error.faults };
  if (isOfFile(error))
    return { code: 'FILE_UNAVAILABLE', message: `${error.path}: ${error.message}`, exit: EXIT.failed };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'INTERNAL_ERROR', message, exit: EXIT.failed };
}

/** Lines for people below the message: the help, or how many facts are wrong. */
function belowOf(error: unknown): readonly string[] {
  if (error instanceof FactError) return [`${error.faults.length} broken.`];
  return error instanceof UsageError && error.help !== null ? ['', error.help] : [];
}

/**
 * Prints on stderr why a command failed, and with `--json` also on stdout, as JSON.
 * @returns the exit code.
 */
export function tellFailure(error: unknown, args: readonly string[] = process.argv): number {
  const failure = failureOf(error);
  // An unexpected error is printed with its stack.
  console.error(failure.code === 'INTERNAL_ERROR' ? error : failure.message);
  for (const line of belowOf(error)) console.error(line);
  const { exit, ...known } = failure;
  if (args.includes('--json')) console.log(JSON.stringify({ status: 'FAILED', ...known }, null, 2));
  return exit;
}
