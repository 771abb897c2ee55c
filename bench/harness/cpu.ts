/** CPU time of single requests, one after the other: what the Worker's thread used between before and after. */

import { percentilesOf } from '../report/statistics.ts';
import { type BenchQuestion, QUESTIONS } from './questions.ts';
import type { Target } from './workerd.ts';

/** CPU of one question, in milliseconds: of each round, and then the one in the middle. */
export interface QuestionCpu {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
}

/** How much is asked. */
export interface Sampling {
  readonly rounds: number;
  /** Requests for each question in a round. */
  readonly samples: number;
}

/** A Worker, and where the nth request for a question goes. */
interface Asked {
  readonly name: string;
  readonly target: Target;
  readonly path: (question: BenchQuestion, sample: number) => string;
  /** It is asked every so many times only. */
  readonly every: number;
}

const MS = 1_000_000;

/**
 * @returns milliseconds of CPU of one request.
 * @throws Error when it was refused or failed: what that takes says nothing.
 */
export async function cpuOfRequest(target: Target, path: string): Promise<number> {
  const before = target.cpu();
  const response = await fetch(new URL(path, target.direct()));
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"'))
    throw new Error(`${target.name} answers ${response.status} at ${path}`);
  return (target.cpu() - before) / MS;
}

/** Milliseconds of CPU of each question, as they were sampled in one round. */
type Round = readonly (readonly number[])[];

/** Every question of one round, for every Worker. */
async function oneRound(asked: readonly Asked[], from: number, samples: number): Promise<readonly Round[]> {
  const times = asked.map(() => QUESTIONS.map((): number[] => []));
  for (let sample = from; sample < from + samples; sample++) {
    for (const [at, question] of QUESTIONS.entries()) {
      for (const [worker, { target, path, every }] of asked.entries())
        if (sample % every === 0)
          times[worker]?.[at]?.push(await cpuOfRequest(target, path(question, sample)));
    }
  }
  return times;
}

/**
 * Asks every Worker every question in turn, over and over, so that what the machine does beside falls on all alike.
 * @returns by the name of the Worker, then in the order of the questions.
 */
export async function cpuInTurn(
  asked: readonly Asked[],
  { rounds, samples }: Sampling,
): Promise<ReadonlyMap<string, readonly QuestionCpu[]>> {
  const all: (readonly Round[])[] = [];
  for (let round = 0; round < rounds; round++) all.push(await oneRound(asked, round * samples, samples));
  return new Map(
    asked.map(({ name }, worker) => [
      name,
      QUESTIONS.map((question, at) => ({
        name: question.name,
        ...percentilesOf(all.map((round) => round[worker]?.[at] ?? [])),
      })),
    ]),
  );
}
