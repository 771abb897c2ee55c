/** One graph under load: a constant Worker, a bare Yoga Worker and ours, side by side. */
import { readFileSync } from 'node:fs';
import { publish } from '../../src/compile/publication/publish.ts';
import { answersOf } from '../harness/answers.ts';
import { bundle } from '../harness/bundle.ts';
import { cpuInTurn, type QuestionCpu, type Sampling } from '../harness/cpu.ts';
import type { GraphUnderTest } from '../harness/graphs.ts';
import { getPath, getShot, postShot, round, unheard } from '../harness/questions.ts';
import { type Served, serve } from '../harness/workerd.ts';
import { type Load, type LoadOptions, loadInTurn, type Measured, type Shot } from './load.ts';

const LOADS = ['constant', 'hot', 'bareYoga', 'warm', 'bareYogaPost', 'warmPost'] as const;

export interface UnderLoad {
  readonly throughput: Readonly<Record<(typeof LOADS)[number], Measured>>;
  /** CPU by question. */
  readonly cpu: Readonly<Record<'constant' | 'hot' | 'warm', readonly QuestionCpu[]>>;
}

export interface Effort extends LoadOptions, Sampling {}

/** The constant Worker does the same whatever it is asked. */
const SELDOM = 5;

interface Workers {
  readonly ours: Served;
  /** Ours as well, in a process of its own: it would collect the garbage that first-time queries leave. */
  readonly repeated: Served;
  readonly constant: Served;
  readonly bare: Served;
}

async function start(script: string, { compiled }: GraphUnderTest): Promise<Workers> {
  const [ours, repeated] = [await serve('ours', script), await serve('repeated', script)];
  for (const worker of [ours, repeated]) {
    await publish(worker.kv, compiled);
    // Publishing runs in the same process here, and would leave its garbage to the first that are served.
    await worker.restart();
  }
  const { bytes: BYTES, data: ANSWERS } = await answersOf(ours.url);
  const SDL = readFileSync('schema/schema.graphql', 'utf8');
  const constant = await serve('constant', await bundle('bench/workers/constant.ts', { BYTES }));
  const bare = await serve('bare-yoga', await bundle('bench/workers/bare-yoga.ts', { SDL, ANSWERS }));
  return { ours, repeated, constant, bare };
}

function loads({ constant, bare, ours, repeated }: Workers): readonly Load[] {
  const asked = round();
  const at = (count: number): string => asked[count % asked.length]?.document ?? '';
  const known = (count: number): Shot => getShot(at(count));
  const fresh = (count: number): Shot => getShot(unheard(at(count), count));
  // Numbers of their own, so that a memory of the one form does not answer the other.
  const freshPost = (count: number): Shot => postShot(unheard(at(count), 1_000_000 + count));
  return [
    { name: 'constant', target: constant, shot: known },
    { name: 'hot', target: repeated, shot: known },
    { name: 'bareYoga', target: bare, shot: fresh },
    { name: 'warm', target: ours, shot: fresh },
    { name: 'bareYogaPost', target: bare, shot: freshPost },
    { name: 'warmPost', target: ours, shot: freshPost },
  ];
}

async function cpuOf({ ours, repeated, constant }: Workers, sampling: Sampling): Promise<UnderLoad['cpu']> {
  const known = ({ document }: { document: string }): string => getPath(document);
  const fresh = ({ document }: { document: string }, sample: number): string =>
    getPath(unheard(document, 2_000_000 + sample));
  const cpu = await cpuInTurn(
    [
      { name: 'constant', target: constant, path: known, every: SELDOM },
      { name: 'hot', target: repeated, path: known, every: 1 },
      { name: 'warm', target: ours, path: fresh, every: 1 },
    ],
    sampling,
  );
  // `fromEntries` forgets which names there are.
  return Object.fromEntries(cpu) as unknown as UnderLoad['cpu'];
}

export async function measureServed(
  script: string,
  graph: GraphUnderTest,
  effort: Effort,
): Promise<UnderLoad> {
  const workers = await start(script, graph);
  const throughput = await loadInTurn(loads(workers), effort);
  const cpu = await cpuOf(workers, effort);
  await Promise.all(Object.values(workers).map((worker) => worker.stop()));
  return {
    throughput: Object.fromEntries(throughput) as UnderLoad['throughput'],
    cpu,
  };
}
