/** What starting takes, before the first request: parsing the script and running what is outside of functions. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wrangler } from '../harness/bundle.ts';
import { median } from '../report/statistics.ts';

/** As the profiler of V8 writes it. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** Milliseconds in which something ran. */
export function activeIn({ nodes, samples, timeDeltas }: Profile): number {
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  const active = timeDeltas.filter((_, at) => !idle.has(samples[at] ?? 0));
  return active.reduce((sum, delta) => sum + delta, 0) / 1000;
}

/**
 * Profiles start-up as `wrangler check startup` does.
 * @returns milliseconds of active CPU, the middle of several starts.
 */
export async function measureStartUp(times: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'football-bench-'));
  const [bundle, profile] = [join(folder, 'worker.bundle'), join(folder, 'startup.cpuprofile')];
  await wrangler(['deploy', '--dry-run', '--outfile', bundle]);
  const found: number[] = [];
  for (let time = 0; time < times; time++) {
    await wrangler(['check', 'startup', '--worker', bundle, '--outfile', profile]);
    found.push(activeIn(JSON.parse(readFileSync(profile, 'utf8')) as Profile));
  }
  rmSync(folder, { recursive: true });
  return median(found);
}
