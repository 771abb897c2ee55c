/** One process at a time writes the tables of a source. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another process is writing what this one is to write. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

const isOf = (error: unknown, code: string): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === code;

/** Whether a process runs: one of another user may not be asked, and does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isOf(error, 'EPERM');
  }
}

/** @returns whether the lock was free. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isOf(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Runs while no other process does. A lock that a killed process left is taken over.
 * @throws BusyError
 */
export function withLock<T>(lock: string, source: string, run: () => T): T {
  mkdirSync(dirname(lock), { recursive: true });
  if (!taken(lock)) {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0 && isRunning(owner))
      throw new BusyError(`${source} is being imported by process ${owner}: wait until it is through`);
    rmSync(lock, { force: true });
    if (!taken(lock))
      throw new BusyError(`${source} is being imported by another process: wait until it is through`);
  }
  try {
    return run();
  } finally {
    rmSync(lock, { force: true });
  }
}
