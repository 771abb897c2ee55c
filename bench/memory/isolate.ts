/** How much memory the isolate has, as its debugger tells: not the process, most of which is the simulation. */
import { publish } from '../../src/compile/publication/publish.ts';
import { allPermitted } from '../dear/dear.ts';
import type { GraphUnderTest } from '../harness/graphs.ts';
import { IsolateHeap } from '../harness/isolate-heap.ts';
import { getPath, QUESTIONS, unheard } from '../harness/questions.ts';
import { type Served, serve } from '../harness/workerd.ts';

/** Bytes, garbage included unless it is said. */
export interface IsolateMemory {
  readonly started: number;
  /** After every named question in words of its own, many times. */
  readonly questions: number;
  /** After the dear requests, as many at once as a browser opens connections. */
  readonly dear: number;
  /** What is left of it once garbage is collected. */
  readonly live: number;
}

const TIMES = 10;
const ABREAST = 4;

const ask = async ({ url }: Served, document: string): Promise<void> => {
  await (await fetch(new URL(getPath(document), url))).arrayBuffer();
};

async function askQuestions(ours: Served): Promise<void> {
  for (let time = 0; time < TIMES; time++)
    for (const [at, { document }] of QUESTIONS.entries())
      await ask(ours, unheard(document, 4_000_000 + time * QUESTIONS.length + at));
}

/** @returns the most that was in use after any of them. */
async function askDear(ours: Served, heap: IsolateHeap): Promise<number> {
  let most = 0;
  for (const { document } of await allPermitted(ours)) {
    const marks = Array.from({ length: ABREAST }, (_, at) => `m${at}`);
    await Promise.all(marks.map((mark) => ask(ours, document(mark))));
    most = Math.max(most, await heap.bytes());
  }
  return most;
}

export async function measureIsolate(script: string, { compiled }: GraphUnderTest): Promise<IsolateMemory> {
  const ours = await serve('ours', script, { inspected: true });
  try {
    await publish(ours.kv, compiled);
    await ours.restart();
    if (ours.inspector === null) throw new Error('There is no debugger to ask.');
    const heap = await IsolateHeap.of(ours.inspector);
    try {
      const started = await heap.bytes();
      await askQuestions(ours);
      const questions = await heap.bytes();
      const dear = await askDear(ours, heap);
      return { started, questions, dear, live: await heap.liveBytes() };
    } finally {
      heap.close();
    }
  } finally {
    await ours.stop();
  }
}
