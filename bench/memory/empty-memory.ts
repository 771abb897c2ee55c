/**
 * What a question costs when nothing is remembered, and what it costs once all it needs is: resolvers and store alone. Asked in
 * a thread of its own, whose heap holds nothing else.
 */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Sampling } from '../harness/cpu.ts';

export interface EmptyMemory {
  readonly name: string;
  /** The keys of each KV operation, in order. */
  readonly reads: readonly (readonly string[])[];
  /** UTF-8 bytes of the values read. */
  readonly bytes: number;
  /** Milliseconds of CPU from an empty memory to a complete answer: of each round, and then the one in the middle. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU when the documents are remembered. */
  readonly warm: number;
}

/** Memory of what is young in the thread, in megabytes; V8 halves and returns it to the system as it likes otherwise. */
const YOUNG_MB = 32;
/** That V8 sets aside for it: two halves that it copies between, and one for what is large. */
const PARTS = 3;

/** What a thread is given. */
export interface EmptyMemoryTask {
  readonly dataSets: readonly ReadonlyMap<string, Uint8Array>[];
  readonly sampling: Sampling;
}

/**
 * Asks every data set every question in turn. The code is warm and KV answers at once: what remains is reading
 * documents, indexing them and resolving.
 * @returns for each data set, in the order of the questions.
 */
export function emptyMemory(
  dataSets: readonly ReadonlyMap<string, Uint8Array>[],
  sampling: Sampling,
): Promise<readonly (readonly EmptyMemory[])[]> {
  const workerData: EmptyMemoryTask = { dataSets, sampling };
  // Read when a thread is started; there is no other way to say the least.
  setFlagsFromString(`--min-semi-space-size=${YOUNG_MB}`);
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB * PARTS };
  return new Promise((done, failed) => {
    const thread = new Worker(new URL('./empty-memory-thread.ts', import.meta.url), {
      workerData,
      resourceLimits,
    });
    thread.once('message', done);
    thread.once('error', failed);
  });
}
