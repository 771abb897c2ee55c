/** CPU time of single requests, one after the other: what the process used between before and after. */
import type { BenchQuestion } from './questions.ts';

export interface Cpu {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface QuestionCpu extends Cpu {
  readonly name: string;
}

const MS = 1_000_000;

/** Nearest rank: of fewer than a hundred samples the 99th percentile is the highest. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** @returns milliseconds of CPU of one request. */
export async function cpuOfRequest(cpu: () => number, url: URL): Promise<number> {
  const before = cpu();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
  return (cpu() - before) / MS;
}

/** @param path of the nth request for a question. */
export async function cpuByQuestion(
  questions: readonly BenchQuestion[],
  samples: number,
  cpu: () => number,
  urlOf: (question: BenchQuestion, sample: number) => URL,
): Promise<readonly QuestionCpu[]> {
  const found: QuestionCpu[] = [];
  for (const question of questions) {
    const times: number[] = [];
    for (let sample = 0; sample < samples; sample++)
      times.push(await cpuOfRequest(cpu, urlOf(question, sample)));
    found.push({ name: question.name, p50: percentile(times, 0.5), p99: percentile(times, 0.99) });
  }
  return found;
}
