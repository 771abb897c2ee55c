/** What the figures are held to. Times are ratios within one run; the rest is counted. */

import { cpuRatio, type Measured, rateRatio } from '../load/load.ts';
import type { Figures, GraphFigures } from '../measure.ts';
import type { EmptyMemory } from '../memory/empty-memory.ts';
import type { Growth } from '../memory/growth.ts';
import { median } from './statistics.ts';
import { atLeast, atMost, kb, mb, ms, NOT_MEASURED, plain, under, type Value } from './value.ts';

export interface Line {
  readonly what: string;
  readonly budget: string;
  /** By graph; a figure that has nothing to do with the graph stands at the embedded one. */
  readonly values: Readonly<Record<string, Value>>;
}

/** Of the throughput of the Worker it is compared with. */
const LEAST_RATIO = 0.85;
/** CPU a request may take, in milliseconds. */
const CPU_MS = 10;
/** KV operations of a question of three hops. */
const COLD_OPERATIONS = 3;

interface Timed {
  readonly name: string;
  readonly cpu: number;
}

function ratioValue(of: Measured, to: Measured): Value {
  const ratio = rateRatio(of, to);
  return atLeast(`${ratio.toFixed(2)} (${cpuRatio(of, to).toFixed(2)} by CPU)`, ratio, LEAST_RATIO);
}

const dearest = (all: readonly Timed[]): Timed =>
  all.reduce((worst, one) => (one.cpu > worst.cpu ? one : worst), { name: '', cpu: 0 });

/** CPU of the dearest question, beyond what the same request takes of a Worker that does nothing. */
function cpuValue(all: readonly Timed[], base = 0): Value {
  const { name, cpu } = dearest(all);
  const over = all.filter((one) => one.cpu - base >= CPU_MS).length;
  const more = over > 1 ? `, ${over} questions` : '';
  return under(`${ms(Math.max(0, cpu - base))} (${name.slice(0, 3)}${more})`, cpu - base, CPU_MS);
}

function readsValue(cold: readonly EmptyMemory[]): Value {
  const most = Math.max(...cold.map(({ reads }) => reads.length));
  const over = cold.filter(({ reads }) => reads.length > COLD_OPERATIONS);
  const names = over.map(({ name }) => name.slice(0, 3)).join(', ');
  return atMost(`${most}${names === '' ? '' : ` (${names})`}`, most, COLD_OPERATIONS);
}

const RATIO = `at least ${LEAST_RATIO}`;
const CPU = `under ${CPU_MS} ms`;

const highest = (all: readonly { name: string; p99: number }[]): readonly Timed[] =>
  all.map(({ name, p99 }) => ({ name, cpu: p99 }));
const typical = (all: readonly { name: string; p50: number }[]): readonly Timed[] =>
  all.map(({ name, p50 }) => ({ name, cpu: p50 }));
/** The dearest question, and what a stock Yoga takes to answer it from memory. */
function newIsolateValue(all: GraphFigures['newIsolate']): Value {
  if (all.length === 0) return NOT_MEASURED;
  const { name, cpu, bareYoga } = all.reduce((worst, one) => (one.cpu > worst.cpu ? one : worst));
  return plain(`${ms(cpu)} (${name.slice(0, 3)}; a bare Yoga Worker ${ms(bareYoga)})`);
}

const constantOf = ({ constant }: GraphFigures['cpu']): number => median(constant.map(({ p50 }) => p50));

/** What is measured on every graph. */
const OF_A_GRAPH: readonly { what: string; budget: string; of: (figures: GraphFigures) => Value }[] = [
  {
    what: 'repeated GET, to a constant Worker',
    budget: RATIO,
    of: ({ throughput: { hot, constant } }) => ratioValue(hot, constant),
  },
  {
    what: 'first-time query by GET, to a bare Yoga Worker',
    budget: RATIO,
    of: ({ throughput: { warm, bareYoga } }) => ratioValue(warm, bareYoga),
  },
  {
    what: 'the same by POST, its body limiter off',
    budget: RATIO,
    of: ({ throughput: { warmPost, bareYogaPost } }) => ratioValue(warmPost, bareYogaPost),
  },
  {
    what: 'CPU of a repeated GET, p99 of the dearest question',
    budget: CPU,
    of: ({ cpu }) => cpuValue(highest(cpu.hot), constantOf(cpu)),
  },
  {
    what: 'CPU of a first-time query, p50 of the dearest question',
    budget: '–',
    of: ({ cpu }) => ({ ...cpuValue(typical(cpu.warm), constantOf(cpu)), met: null }),
  },
  {
    what: 'CPU of a first-time query, p99 of the dearest question',
    budget: CPU,
    of: ({ cpu }) => cpuValue(highest(cpu.warm), constantOf(cpu)),
  },
  {
    what: 'CPU with an empty memory, p50 of the dearest question',
    budget: '–',
    of: (figures) => ({ ...cpuValue(typical(figures.emptyMemory)), met: null }),
  },
  {
    what: 'CPU with an empty memory, p99 of the dearest question',
    budget: CPU,
    of: (figures) => cpuValue(highest(figures.emptyMemory)),
  },
  {
    what: 'CPU of the first request of a new isolate, the dearest question',
    budget: '–',
    of: ({ newIsolate }) => newIsolateValue(newIsolate),
  },
  {
    what: 'KV operations of a cold isolate, the dearest question',
    budget: `at most ${COLD_OPERATIONS}`,
    of: (figures) => readsValue(figures.emptyMemory),
  },
  {
    what: 'bytes a cold isolate reads, the dearest question',
    budget: '–',
    of: (figures) => plain(kb(Math.max(...figures.emptyMemory.map(({ bytes }) => bytes)))),
  },
  {
    what: 'memory of the process after the load',
    budget: '–',
    of: ({ memory }) => plain(`${mb(memory.after)}, from ${mb(memory.before)}`),
  },
];

/** A figure that has nothing to do with the graph stands at the embedded one. */
const once = (what: string, budget: string, value: Value): Line => ({
  what,
  budget,
  values: { embedded: value },
});

function timeGrown({ empty, warm }: Growth): Value {
  return atMost(`${empty.toFixed(2)} (${warm.toFixed(2)} once remembered)`, Math.max(empty, warm), 1.2);
}

function ofTheWhole({ growth, publication: { full, matchday }, script, startUp }: Figures): readonly Line[] {
  const more = growth?.moreReads.length ?? 0;
  const { gzip } = script;
  return [
    once('time with ten times the matches, to now', 'at most 1.2', growth ? timeGrown(growth) : NOT_MEASURED),
    once(
      'questions that then make more KV operations',
      'none',
      growth ? atMost(`${more}`, more, 0) : NOT_MEASURED,
    ),
    once('KV writes of a full publication', 'under 1000', under(`${full}`, full, 1000)),
    once('KV writes of one matchday', 'under 60', under(`${matchday}`, matchday, 60)),
    once('Worker script, gzip', 'under 250 KB', under(kb(gzip), gzip, 250_000)),
    once(
      'active CPU of start-up, by `wrangler check startup`',
      'under 150 ms',
      under(ms(startUp), startUp, 150),
    ),
  ];
}

/** Every figure beside its budget, in the order of ARCHITECTURE.md. */
export function linesOf(figures: Figures): readonly Line[] {
  const graphs = Object.entries(figures.graphs);
  const lines = OF_A_GRAPH.map(({ what, budget, of }) => ({
    what,
    budget,
    values: Object.fromEntries(graphs.map(([name, graph]) => [name, of(graph)])),
  }));
  return [...lines, ...ofTheWhole(figures)];
}

/** The budgets missed, in words. */
export const missedIn = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ what, budget, values }) =>
    Object.entries(values).flatMap(([graph, { text, met }]) =>
      met === false ? [`${what}: ${text}, budget ${budget} (${graph})`] : [],
    ),
  );
