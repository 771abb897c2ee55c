/**
 * The first request of a new process: code that has never run, nothing read. The simulation of KV runs in the same
 * thread, so a Worker that makes the same reads and nothing else is asked the same way, and what it takes is taken off.
 */
import { readFileSync } from 'node:fs';
import { publish } from '../../src/compile/publication/publish.ts';
import { answersOf } from '../harness/answers.ts';
import { bundle } from '../harness/bundle.ts';
import { cpuOfRequest } from '../harness/cpu.ts';
import type { GraphUnderTest } from '../harness/graphs.ts';
import { getPath, QUESTIONS } from '../harness/questions.ts';
import { type Served, serve, withState } from '../harness/workerd.ts';
import type { EmptyMemory } from '../memory/empty-memory.ts';
import { median } from '../report/statistics.ts';

export interface NewIsolate {
  readonly name: string;
  /** Milliseconds of CPU of the first request, beyond what the same KV reads take. */
  readonly cpu: number;
  /** The same of a bare Yoga Worker, which reads nothing. */
  readonly bareYoga: number;
}

/** @returns the middle of several first requests, each in a process of its own. */
async function firstRequests(target: Served, path: string, times: number): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < times; time++) {
    await target.restart();
    found.push(await cpuOfRequest(target, path));
  }
  return median(found);
}

async function allFirst(target: Served, paths: readonly string[], times: number): Promise<number[]> {
  const found: number[] = [];
  for (const path of paths) found.push(await firstRequests(target, path, times));
  await target.stop();
  return found;
}

const NO_READS = readsPath([]);

function readsPath(reads: EmptyMemory['reads']): string {
  return `/?${new URLSearchParams({ reads: JSON.stringify(reads) })}`;
}

async function bareFirst(ours: Served, paths: readonly string[], times: number): Promise<number[]> {
  const { data: ANSWERS } = await answersOf(ours.url);
  const SDL = readFileSync('schema/schema.graphql', 'utf8');
  const script = await bundle('bench/workers/bare-yoga.ts', { SDL, ANSWERS });
  return allFirst(await serve('bare-yoga', script), paths, times);
}

/** @param cold what each question reads, in the order of the questions. */
export function newIsolates(
  script: string,
  { compiled }: GraphUnderTest,
  cold: readonly EmptyMemory[],
  times: number,
): Promise<readonly NewIsolate[]> {
  return withState(async (state) => {
    const ours = await serve('ours', script, state);
    await publish(ours.kv, compiled);
    const asked = QUESTIONS.map(({ document }) => getPath(document));
    const bare = await bareFirst(ours, asked, times);
    const taken = await allFirst(ours, asked, times);
    const reader = await serve('reader', await bundle('bench/workers/reader.ts', {}), state);
    const base = await allFirst(reader, [NO_READS, ...cold.map(({ reads }) => readsPath(reads))], times);
    const [nothing = 0, ...read] = base;
    return QUESTIONS.map(({ name }, at) => ({
      name,
      cpu: (taken[at] ?? 0) - (read[at] ?? 0),
      bareYoga: (bare[at] ?? 0) - nothing,
    }));
  });
}
