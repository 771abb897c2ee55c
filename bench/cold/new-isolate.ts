/**
 * The first request of a new process: nothing read, and no code run but what runs at its start. The simulation of storage runs in the same
 * thread, so a Worker that makes the same reads and nothing else is asked the same way, and what it takes is taken off.
 */
import { publish } from '../../src/compile/publication/publish.ts';
import { assertSameAnswers, servePeer, statementsPath } from '../d1/peer.ts';
import { PEER_QUESTIONS } from '../d1/questions.ts';
import { tableStatements } from '../d1/tables.ts';
import { readsInOrder } from '../harness/answering.ts';
import { bundle } from '../harness/bundle.ts';
import { CountingKv, valuesOf } from '../harness/counting-kv.ts';
import { cpuOfRequest } from '../harness/cpu.ts';
import type { GraphUnderTest } from '../harness/graphs.ts';
import { getPath, QUESTIONS } from '../harness/questions.ts';
import { type Served, serve, withState } from '../harness/workerd.ts';
import { median, percentile } from '../report/statistics.ts';
import { UNFORESEEN } from './unforeseen.ts';

/** Milliseconds of CPU of a first request, beyond what the same reads take: the middle of five processes and more. */
interface FirstRequest {
  readonly name: string;
  readonly cpu: number;
}

export interface NewIsolate {
  readonly named: readonly FirstRequest[];
  readonly unforeseen: readonly FirstRequest[];
  /** The same questions of ours and of a Worker over D1. */
  readonly peers: readonly { readonly name: string; readonly ours: number; readonly d1: number }[];
}

interface Asked {
  readonly name: string;
  readonly document: string;
}

/** A Worker, and the one that only reads: what each is asked first. */
interface Pair {
  readonly of: Served;
  readonly path: string;
  readonly reader: Served;
  readonly readerPath: string;
}

/** Hundreds of processes are started; now and then one loses the simulation of KV, and another is started in its place. */
const ATTEMPTS = 3;

async function first(target: Served, path: string, attempts = ATTEMPTS): Promise<number> {
  await target.restart();
  try {
    return await cpuOfRequest(target, path);
  } catch (error) {
    if (attempts === 1) throw error;
    return first(target, path, attempts - 1);
  }
}

/** Of the middle one, by which the middle half of the processes may differ. */
const AGREED = 0.2;
/** How often as many processes more are started where they do not agree. */
const ROUNDS = 3;

function agree(found: readonly number[]): boolean {
  const spread = percentile(found, 0.75) - percentile(found, 0.25);
  return spread <= AGREED * median(found);
}

/**
 * One after the other and over again, so that what the machine does beside falls on both alike; and as many again while the
 * machine is too busy for processes to agree.
 */
async function ownCpu({ of, path, reader, readerPath }: Pair, times: number): Promise<number> {
  const [whole, read]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (let time = 0; time < times; time++) {
      whole.push(await first(of, path));
      read.push(await first(reader, readerPath));
    }
    if (agree(whole) && agree(read)) break;
  }
  return median(whole) - median(read);
}

type Measure = (asked: Asked) => Promise<number>;

/** What our Worker takes of itself to answer a question first. */
const oursIn = (
  workers: { readonly ours: Served; readonly reader: Served },
  values: ReadonlyMap<string, Uint8Array>,
  times: number,
): Measure => {
  const { ours, reader } = workers;
  return async ({ document }) => {
    const reads = JSON.stringify(await readsInOrder(values, getPath(document)));
    const readerPath = `/?${new URLSearchParams({ reads })}`;
    return ownCpu({ of: ours, path: getPath(document), reader, readerPath }, times);
  };
};

async function firstOf(questions: readonly Asked[], measure: Measure): Promise<readonly FirstRequest[]> {
  const found: FirstRequest[] = [];
  for (const asked of questions) found.push({ name: asked.name, cpu: await measure(asked) });
  return found;
}

async function besideD1(
  ours: Served,
  measure: Measure,
  values: ReadonlyMap<string, Uint8Array>,
  times: number,
): Promise<NewIsolate['peers']> {
  const peer = await servePeer(await tableStatements(new CountingKv(values)));
  try {
    await assertSameAnswers(ours.url, peer.url);
    const found: NewIsolate['peers'][number][] = [];
    for (const question of PEER_QUESTIONS) {
      const paths = { path: getPath(question.document), readerPath: statementsPath(question) };
      const d1 = await ownCpu({ of: peer, reader: peer, ...paths }, times);
      found.push({ name: question.name, ours: await measure(question), d1 });
    }
    return found;
  } finally {
    await peer.stop();
  }
}

/** @param times new processes for each question. */
export function newIsolates(
  script: string,
  { compiled }: GraphUnderTest,
  times: number,
): Promise<NewIsolate> {
  const values = valuesOf(compiled);
  return withState(async (state) => {
    const ours = await serve('ours', script, { state });
    await publish(ours.kv, compiled);
    const reader = await serve('reader', await bundle('bench/workers/reader.ts', {}), { state });
    try {
      const measure = oursIn({ ours, reader }, values, times);
      return {
        named: await firstOf(QUESTIONS, measure),
        unforeseen: await firstOf(UNFORESEEN, measure),
        peers: await besideD1(ours, measure, values, times),
      };
    } finally {
      await Promise.all([ours.stop(), reader.stop()]);
    }
  });
}
