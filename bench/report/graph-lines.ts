/** What is told of every graph that is measured. */
import type { GraphName } from '../harness/graphs.ts';
import type { GraphFigures } from '../measure.ts';
import {
  COLD_OPERATIONS,
  CPU_MS,
  DEAR_AGAIN,
  DEAR_UNREAD,
  ISOLATE_BYTES,
  LEAST_FIRST_TIME,
  LEAST_HOT,
  NAMED_MS,
  OF_D1,
  UNFORESEEN_MS,
} from './budgets.ts';
import {
  asked,
  constantOf,
  cpuValue,
  d1Value,
  dearValue,
  firstValue,
  highest,
  measured,
  memoryValue,
  ratioValue,
  readsValue,
  typical,
} from './graph-values.ts';
import { kb, mb, plain, under, type Value } from './value.ts';

const CPU = `under ${CPU_MS} ms`;

/** The free plan writes so often a day; the graph with everything imported may take four days of it, once. */
const WRITES: Readonly<Record<GraphName, number>> = { embedded: 1000, full: 4000 };

interface GraphLine {
  readonly what: string;
  readonly budget: string;
  readonly of: (figures: GraphFigures, name: GraphName) => Value;
}

const UNDER_LOAD: readonly GraphLine[] = [
  {
    what: 'repeated GET, to a constant Worker, by CPU',
    budget: `at least ${LEAST_HOT}`,
    of: ({ underLoad }) =>
      measured(underLoad, ({ throughput: { hot, constant } }) => ratioValue(hot, constant, LEAST_HOT)),
  },
  {
    what: 'first-time query by GET, to a bare Yoga Worker, by CPU',
    budget: `at least ${LEAST_FIRST_TIME}`,
    of: ({ underLoad }) =>
      measured(underLoad, ({ throughput: { warm, bareYoga } }) =>
        ratioValue(warm, bareYoga, LEAST_FIRST_TIME),
      ),
  },
  {
    what: 'the same by POST, its body limiter off',
    budget: `at least ${LEAST_FIRST_TIME}`,
    of: ({ underLoad }) =>
      measured(underLoad, ({ throughput: { warmPost, bareYogaPost } }) =>
        ratioValue(warmPost, bareYogaPost, LEAST_FIRST_TIME),
      ),
  },
  {
    what: 'CPU of a repeated GET, p99 of the dearest question',
    budget: CPU,
    of: ({ underLoad }) => measured(underLoad, ({ cpu }) => cpuValue(highest(cpu.hot), constantOf(cpu))),
  },
  {
    what: 'CPU of a first-time query, p50 of the dearest question',
    budget: '–',
    of: ({ underLoad }) =>
      measured(underLoad, ({ cpu }) => ({ ...cpuValue(typical(cpu.warm), constantOf(cpu)), met: null })),
  },
  {
    what: 'CPU of a first-time query, p99 of the dearest question',
    budget: CPU,
    of: ({ underLoad }) => measured(underLoad, ({ cpu }) => cpuValue(highest(cpu.warm), constantOf(cpu))),
  },
];

const COLD: readonly GraphLine[] = [
  {
    what: 'CPU with an empty memory, p50 of the dearest question',
    budget: '–',
    of: ({ emptyMemory }) => asked(emptyMemory, (all) => ({ ...cpuValue(typical(all)), met: null })),
  },
  {
    what: 'CPU with an empty memory, p99 of the dearest question',
    budget: CPU,
    of: ({ emptyMemory }) => asked(emptyMemory, (all) => cpuValue(highest(all))),
  },
  {
    what: 'CPU of the first request of a new isolate, the dearest named question',
    budget: `at most ${NAMED_MS} ms`,
    of: ({ newIsolate }) => measured(newIsolate, ({ named }) => firstValue(named, NAMED_MS)),
  },
  {
    what: 'the same, the dearest of ten questions that nobody foresaw',
    budget: `at most ${UNFORESEEN_MS} ms`,
    of: ({ newIsolate }) => measured(newIsolate, ({ unforeseen }) => firstValue(unforeseen, UNFORESEEN_MS)),
  },
  {
    what: 'the same, to a Worker over D1, the worst of four questions',
    budget: `at most ${OF_D1}`,
    of: ({ newIsolate }) => measured(newIsolate, d1Value),
  },
  {
    what: 'KV operations of a cold isolate, the dearest question',
    budget: `at most ${COLD_OPERATIONS}`,
    of: ({ emptyMemory }) => asked(emptyMemory, readsValue),
  },
  {
    what: 'bytes a cold isolate reads, the dearest question',
    budget: '–',
    of: ({ emptyMemory }) => asked(emptyMemory, (all) => plain(kb(Math.max(...all.map((one) => one.bytes))))),
  },
];

const AT_WORST: readonly GraphLine[] = [
  {
    what: 'CPU of the dearest permitted request, to the named question in the middle',
    budget: `at most ${DEAR_AGAIN}`,
    of: ({ dear }) => measured(dear, (figures) => dearValue(figures, 'again', DEAR_AGAIN)),
  },
  {
    what: 'the same while what it reads has not been read',
    budget: `at most ${DEAR_UNREAD}`,
    of: ({ dear }) => measured(dear, (figures) => dearValue(figures, 'unread', DEAR_UNREAD)),
  },
  {
    what: 'memory of the isolate, four of the dearest requests at once',
    budget: `at most ${mb(ISOLATE_BYTES)}`,
    of: ({ memory }) => measured(memory, memoryValue),
  },
  {
    what: 'KV writes of a full publication',
    budget: `under ${WRITES.embedded}; of the full graph ${WRITES.full}`,
    of: ({ writes }, name) => measured(writes, (count) => under(`${count}`, count, WRITES[name])),
  },
];

export const OF_A_GRAPH: readonly GraphLine[] = [...UNDER_LOAD, ...COLD, ...AT_WORST];
