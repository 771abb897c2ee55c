/** What ten times the matches do to the cost of a question about the same football. */
import { compileFacts } from '../../src/compile/compile.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { manyWorlds } from '../../src/simulate/worlds.ts';
import { valuesOf } from '../harness/counting-kv.ts';
import type { Sampling } from '../harness/cpu.ts';
import { DATA } from '../harness/graphs.ts';
import { median } from '../report/statistics.ts';
import { type EmptyMemory, emptyMemory } from './empty-memory.ts';

const TIMES = 10;

export interface Growth {
  /** Matches of the one graph and of the other. */
  readonly matches: readonly [now: number, tenfold: number];
  /** CPU with ten times the matches to CPU now: the middle of all questions. */
  readonly empty: number;
  readonly warm: number;
  /** Questions that make more KV operations than now. */
  readonly moreReads: readonly string[];
}

const ratios = (
  now: readonly EmptyMemory[],
  then: readonly EmptyMemory[],
  cpu: (one: EmptyMemory) => number,
): number => median(now.map((one, at) => cpu(then[at] ?? one) / cpu(one)));

export async function measureGrowth(sampling: Sampling): Promise<Growth> {
  const facts = loadFacts(DATA);
  const more = manyWorlds(facts, TIMES);
  const sets = [facts, more].map((one) => valuesOf(compileFacts(one)));
  const [now = [], then = []] = await emptyMemory(sets, sampling);
  return {
    matches: [facts.matches.length, more.matches.length],
    empty: ratios(now, then, ({ p50 }) => p50),
    warm: ratios(now, then, ({ warm }) => warm),
    moreReads: now.flatMap(({ name, reads }, at) =>
      (then[at]?.reads.length ?? 0) > reads.length ? [name] : [],
    ),
  };
}
