/** The thread of `emptyMemory`. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'graphql';
import { StoreOpener } from '../../src/store/open.ts';
import { answerIn } from '../harness/answering.ts';
import { CountingKv } from '../harness/counting-kv.ts';
import { type BenchQuestion, QUESTIONS } from '../harness/questions.ts';
import { median, percentilesOf } from '../report/statistics.ts';
import type { EmptyMemory, EmptyMemoryTask } from './empty-memory.ts';

const NOBODY = new Int32Array(new SharedArrayBuffer(4));

/**
 * Milliseconds of CPU of this thread alone, as on workerd: V8 compiles and collects on others. The kernel counts up when a
 * thread leaves the CPU, and else every few milliseconds: hence the shortest of waits.
 */
const cpuNow = (): number => {
  Atomics.wait(NOBODY, 0, 0, 0.01);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

interface Sample {
  readonly kv: CountingKv;
  readonly cold: number;
  readonly warm: number;
}

async function sampleOf(values: ReadonlyMap<string, Uint8Array>, question: BenchQuestion): Promise<Sample> {
  const kv = new CountingKv(values);
  const opener = new StoreOpener();
  const document = parse(question.document);
  const start = cpuNow();
  await answerIn(opener, kv, question.name, document);
  const between = cpuNow();
  await answerIn(opener, kv, question.name, document);
  return { kv, cold: between - start, warm: cpuNow() - between };
}

function summaryOf({ name }: BenchQuestion, rounds: readonly (readonly Sample[])[]): EmptyMemory {
  const { reads = [], bytes = 0 } = rounds[0]?.[0]?.kv ?? {};
  const warm = median(rounds.flat().map((one) => one.warm));
  return { name, reads, bytes, ...percentilesOf(rounds.map((round) => round.map(({ cold }) => cold))), warm };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (how?: { readonly type: 'minor' }) => void;

/** Samples between two collections of garbage, and bytes that they may read: few enough that none is due meanwhile. */
const TOGETHER = 10;
const READ_TOGETHER = 12_000_000;
/** Lists of numbers that take more memory than what is young may. */
const LISTS = 2 ** 17;
const NUMBERS = 64;

/**
 * Under a hypervisor a page that is touched for the first time costs more than what is written to it, and that is no cost
 * of the question: so all that is young is touched before.
 */
function touchMemory(): number {
  let length = 0;
  for (let list = 0; list < LISTS; list++) length += new Array<number>(NUMBERS).fill(list).length;
  return length;
}

/**
 * An isolate that has read nothing yet has no garbage either, so that of other samples is collected before. That makes V8
 * forget what it knew of the shapes of objects, and what is asked first finds out again: it is not counted.
 */
async function samplesOf(
  values: ReadonlyMap<string, Uint8Array>,
  question: BenchQuestion,
  most: number,
): Promise<Sample[]> {
  collectGarbage();
  const { kv } = await sampleOf(values, question);
  touchMemory();
  collectGarbage({ type: 'minor' });
  const count = Math.min(most, TOGETHER, Math.ceil(READ_TOGETHER / kv.bytes));
  const samples: Sample[] = [];
  for (let at = 0; at < count; at++) samples.push(await sampleOf(values, question));
  return samples;
}

/** Every question of every data set a few times, and again until there are enough, so that what the machine does falls on all. */
async function oneRound({ dataSets, sampling }: EmptyMemoryTask): Promise<Sample[][][]> {
  const found = dataSets.map(() => QUESTIONS.map((): Sample[] => []));
  const all = dataSets.flatMap((values, set) =>
    QUESTIONS.map((question, at) => ({ values, question, samples: found[set]?.[at] ?? [] })),
  );
  for (
    let open = all;
    open.length > 0;
    open = all.filter(({ samples }) => samples.length < sampling.samples)
  ) {
    for (const { values, question, samples } of open)
      samples.push(...(await samplesOf(values, question, sampling.samples - samples.length)));
  }
  return found;
}

async function ask(task: EmptyMemoryTask): Promise<EmptyMemory[][]> {
  const rounds: Sample[][][][] = [];
  for (let round = 0; round < task.sampling.rounds; round++) rounds.push(await oneRound(task));
  return task.dataSets.map((_, set) =>
    QUESTIONS.map((question, at) =>
      summaryOf(
        question,
        rounds.map((round) => round[set]?.[at] ?? []),
      ),
    ),
  );
}

parentPort?.postMessage(await ask(workerData as EmptyMemoryTask));
