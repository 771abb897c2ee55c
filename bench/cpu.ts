/** CPU time of single requests, one after the other: what the Worker's thread used between before and after. */
import { type BenchQuestion, QUESTIONS } from './questions.ts';
import { percentile } from './statistics.ts';
import type { Target } from './workerd.ts';

/** CPU of one question, in milliseconds. */
export interface QuestionCpu {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
}

/** A Worker, and where the nth request for a question goes. */
export interface Asked {
  readonly name: string;
  readonly target: Target;
  readonly path: (question: BenchQuestion, sample: number) => string;
}

const MS = 1_000_000;

/** @returns milliseconds of CPU of one request. */
export async function cpuOfRequest(target: Target, path: string): Promise<number> {
  const before = target.cpu();
  const response = await fetch(new URL(path, target.url));
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${target.name} answers ${response.status} at ${path}`);
  return (target.cpu() - before) / MS;
}

/**
 * Asks every Worker every question in turn, over and over, so that what the machine does beside falls on all alike.
 * @returns by the name of the Worker, then in the order of the questions.
 */
export async function cpuInTurn(
  asked: readonly Asked[],
  samples: number,
): Promise<ReadonlyMap<string, readonly QuestionCpu[]>> {
  const times = new Map(asked.map(({ name }) => [name, QUESTIONS.map((): number[] => [])]));
  for (let sample = 0; sample < samples; sample++) {
    for (const [at, question] of QUESTIONS.entries()) {
      for (const { name, target, path } of asked)
        times.get(name)?.[at]?.push(await cpuOfRequest(target, path(question, sample)));
    }
  }
  return new Map([...times].map(([name, all]) => [name, all.map(summaryOf)]));
}

const summaryOf = (times: readonly number[], at: number): QuestionCpu => ({
  name: QUESTIONS[at]?.name ?? '',
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
});
