/**
 * What starting takes before the first request: parsing the script and running what is outside of functions, the warm-up
 * among it. Counted by the kernel, since a profiler counts time in which something else ran.
 */
import { bundle } from '../harness/bundle.ts';
import { type Served, serve } from '../harness/workerd.ts';
import { median } from '../report/statistics.ts';

const MS = 1_000_000;

/** Milliseconds of CPU of a process that has started and was asked nothing. */
async function started(target: Served): Promise<number> {
  await target.restart();
  return target.cpu() / MS;
}

/** @returns milliseconds of CPU beyond a Worker that has nothing to start: the middle of several processes. */
export async function measureStartUp(script: string, times: number): Promise<number> {
  const ours = await serve('ours', script);
  const constant = await serve('constant', await bundle('bench/workers/constant.ts', { BYTES: {} }));
  try {
    const [own, least]: [number[], number[]] = [[], []];
    for (let time = 0; time < times; time++) {
      own.push(await started(ours));
      least.push(await started(constant));
    }
    return median(own) - median(least);
  } finally {
    await Promise.all([ours.stop(), constant.stop()]);
  }
}
