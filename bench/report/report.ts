/** Every figure beside its budget. */
import { pointerReadsADay } from '../../src/store/isolate/polling.ts';
import { GRAPHS } from '../harness/graphs.ts';
import type { Figures } from '../measure.ts';
import type { Growth } from '../memory/growth.ts';
import { OF_A_GRAPH } from './graph-lines.ts';
import { measured } from './graph-values.ts';
import { atMost, kb, ms, under, type Value } from './value.ts';

export interface Line {
  readonly what: string;
  readonly budget: string;
  /** By graph. */
  readonly values: Readonly<Record<string, Value>>;
}

/** A figure that has nothing to do with the graph. */
export interface WholeLine {
  readonly what: string;
  readonly budget: string;
  readonly value: Value;
}

export interface Report {
  readonly lines: readonly Line[];
  readonly whole: readonly WholeLine[];
}

const timeGrown = ({ empty, warm }: Growth): Value =>
  atMost(`${empty.toFixed(2)} (${warm.toFixed(2)} once remembered)`, Math.max(empty, warm), 1.2);

const moreReads = ({ moreReads: { length } }: Growth): Value => atMost(`${length}`, length, 0);

/** Requests and KV reads of the free plan, each. */
const FREE_A_DAY = 100_000;
/** Warm at a time, at as many places. */
const ISOLATES = 12;
/** A day of requests to an isolate that looks as often as one can. */
const BUSY = 1_000_000;

function pollingValue(): Value {
  const all = ISOLATES * pointerReadsADay(FREE_A_DAY / ISOLATES);
  const text = [all, pointerReadsADay(BUSY)].map((count) => count.toLocaleString('en')).join('; ');
  return under(text, all, FREE_A_DAY);
}

const wholeOf = ({ growth, matchday, script: { gzip }, startUp }: Figures): readonly WholeLine[] => [
  {
    what: 'time with ten times the matches of the embedded graph, to now',
    budget: 'at most 1.2',
    value: measured(growth, timeGrown),
  },
  {
    what: 'questions that then make more KV operations',
    budget: 'none',
    value: measured(growth, moreReads),
  },
  {
    what: 'KV writes of one matchday',
    budget: 'at most 100',
    value: measured(matchday, (count) => atMost(`${count}`, count, 100)),
  },
  {
    what: `KV reads a day to see new versions, ${ISOLATES} isolates with the free plan's requests; one that is busy`,
    budget: `under ${FREE_A_DAY.toLocaleString('en')}`,
    value: pollingValue(),
  },
  { what: 'Worker script, gzip', budget: 'under 300 KB', value: under(kb(gzip), gzip, 300_000) },
  {
    what: 'CPU of start-up, beyond that of a constant Worker',
    budget: 'under 250 ms',
    value: measured(startUp, (active) => under(ms(active), active, 250)),
  },
];

/** Every figure beside its budget. */
export function reportOf(figures: Figures): Report {
  const graphs = GRAPHS.flatMap((name) => {
    const graph = figures.graphs[name];
    return graph === undefined ? [] : [{ name, graph }];
  });
  const lines = OF_A_GRAPH.map(({ what, budget, of }) => ({
    what,
    budget,
    values: Object.fromEntries(graphs.map(({ name, graph }) => [name, of(graph, name)])),
  }));
  return { lines, whole: wholeOf(figures) };
}

/** The budgets missed, in words. */
export const missedIn = ({ lines, whole }: Report): readonly string[] => [
  ...lines.flatMap(({ what, budget, values }) =>
    Object.entries(values).flatMap(([graph, { text, met }]) =>
      met === false ? [`${what}: ${text}, budget ${budget} (${graph})`] : [],
    ),
  ),
  ...whole.flatMap(({ what, budget, value: { text, met } }) =>
    met === false ? [`${what}: ${text}, budget ${budget}`] : [],
  ),
];
