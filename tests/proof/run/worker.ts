/** A thread that proves days, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { proveDay } from '../prove-day.ts';
import { proofFor } from './graphs.ts';
import type { Options } from './options.ts';

const options = workerData as Options;
const proof = proofFor(options.graph, options.leak);

parentPort?.on('message', async (day: string) => {
  parentPort?.postMessage(await proveDay(proof, day, { seed: options.seed, questions: options.operations }));
});
