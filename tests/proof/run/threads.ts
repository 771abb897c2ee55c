import { Worker } from 'node:worker_threads';
import type { DayResult } from '../prove-day.ts';
import type { Options } from './options.ts';

/** Hands one thread day after day until none is left. */
function work(options: Options, days: string[], done: (result: DayResult) => void): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: options });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const next = (): void => {
    const day = days.shift();
    if (day === undefined) void worker.terminate().then(() => resolve(), reject);
    else worker.postMessage(day);
  };
  worker.on('message', (result: DayResult) => {
    done(result);
    next();
  });
  worker.on('error', reject);
  next();
  return promise;
}

/** Proves the days, several at once, in no particular order. */
export async function proveAll(
  options: Options,
  days: readonly string[],
  done: (result: DayResult) => void,
): Promise<void> {
  const left = [...days];
  const jobs = Math.min(options.jobs, left.length);
  await Promise.all(Array.from({ length: jobs }, () => work(options, left, done)));
}
