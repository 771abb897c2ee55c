/**
 * The dearest of what is permitted. What a request may take is told in named questions, since milliseconds are the machine's:
 * ten times the one in the middle, thirty times while what it reads has not been read.
 */
import { publish } from '../../src/compile/publication/publish.ts';
import { cpuOfRequest } from '../harness/cpu.ts';
import type { GraphUnderTest } from '../harness/graphs.ts';
import { getPath, QUESTIONS, unheard } from '../harness/questions.ts';
import { type Served, serve } from '../harness/workerd.ts';
import { median } from '../report/statistics.ts';
import { DEAR_REQUESTS, type DearRequest, SIZES } from './requests.ts';

/** Milliseconds of CPU, the simulation of storage included. */
interface DearFigure {
  readonly name: string;
  /** Asked for the first time of an isolate that has answered other questions. */
  readonly unread: number;
  /** Asked again in other words. */
  readonly again: number;
}

export interface Dear {
  /** The largest of each family that the limits let pass; the dearest first. */
  readonly permitted: readonly DearFigure[];
  /** Families of which nothing passes. */
  readonly refused: number;
  /** The named question in the middle, asked in words nobody has asked yet. */
  readonly named: number;
}

/** Named questions that have been asked before anything counts: by then V8 has compiled most of what runs. */
const WARM_UP = 3;
const TIMES = 5;

/** Numbers of their own, so that no spelling comes twice in a process. */
let asked = 3_000_000;
const mark = (): string => `n${asked++}`;

interface Permitted {
  readonly name: string;
  readonly document: (mark: string) => string;
}

async function isPermitted({ url }: Served, document: string): Promise<boolean> {
  const response = await fetch(new URL(getPath(document), url));
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  if (errors === undefined) return true;
  if (errors.every(({ extensions }) => extensions.code === 'LIMIT_EXCEEDED')) return false;
  throw new Error(JSON.stringify(errors[0]));
}

/** @returns null where nothing of it passes. */
async function largestPermitted(ours: Served, { name, document }: DearRequest): Promise<Permitted | null> {
  for (const size of SIZES)
    if (await isPermitted(ours, document(mark(), size)))
      return { name: `${name}, ${size}`, document: (one) => document(one, size) };
  return null;
}

const askNamed = async (ours: Served): Promise<number> => {
  const times: number[] = [];
  for (const { document } of QUESTIONS)
    times.push(await cpuOfRequest(ours, getPath(unheard(document, asked++))));
  return median(times);
};

export async function allPermitted(ours: Served): Promise<readonly Permitted[]> {
  const found: Permitted[] = [];
  for (const request of DEAR_REQUESTS) {
    const largest = await largestPermitted(ours, request);
    if (largest !== null) found.push(largest);
  }
  return found;
}

async function warmNamed(ours: Served): Promise<number> {
  for (let time = 1; time < WARM_UP; time++) await askNamed(ours);
  return askNamed(ours);
}

async function figureOf(ours: Served, { name, document }: Permitted): Promise<DearFigure> {
  const ask = (): Promise<number> => cpuOfRequest(ours, getPath(document(mark())));
  const unread = await ask();
  const again: number[] = [];
  for (let time = 0; time < TIMES; time++) again.push(await ask());
  return { name, unread, again: median(again) };
}

export async function measureDear(script: string, { compiled }: GraphUnderTest): Promise<Dear> {
  const ours = await serve('ours', script);
  try {
    await publish(ours.kv, compiled);
    await ours.restart();
    const permitted = await allPermitted(ours);
    const figures: DearFigure[] = [];
    let named = 0;
    for (const one of permitted) {
      await ours.restart();
      named = await warmNamed(ours);
      figures.push(await figureOf(ours, one));
    }
    return {
      permitted: figures.sort((a, b) => b.again - a.again),
      refused: DEAR_REQUESTS.length - permitted.length,
      named,
    };
  } finally {
    await ours.stop();
  }
}
