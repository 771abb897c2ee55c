/** What the figures are held to. Times are ratios within one run; the rest is counted. */
import type { QuestionCpu } from './cpu.ts';
import type { KvUse } from './kv.ts';
import { ratio } from './load.ts';
import type { Figures } from './measure.ts';

export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  /** Null: there is no budget for it. */
  readonly met: boolean | null;
}

interface Timed {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
}

const dearest = <T extends Timed>(all: readonly T[], by: 'p50' | 'p99'): Timed =>
  all.reduce<Timed>((worst, one) => (one[by] > worst[by] ? one : worst), { name: '', p50: 0, p99: 0 });

const middle = (all: readonly QuestionCpu[]): number => {
  const sorted = all.map(({ p50 }) => p50).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const kb = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

function atLeast(what: string, measured: number, budget: number): Line {
  return { what, measured: measured.toFixed(2), budget: `at least ${budget}`, met: measured >= budget };
}

/** What a request costs beyond what the simulation takes for a Worker that does nothing. */
function cpuLine(what: string, all: readonly Timed[], base: number): Line {
  const worst = dearest(all, 'p99');
  const typical = dearest(all, 'p50');
  const measured = `p50 ${ms(Math.max(0, typical.p50 - base))} (${typical.name}), p99 ${ms(Math.max(0, worst.p99 - base))} (${worst.name})`;
  return { what, measured, budget: 'p99 under 10 ms', met: worst.p99 - base < 10 };
}

function readsLine(cold: readonly KvUse[]): Line {
  const most = cold.reduce((worst, one) => (one.operations > worst.operations ? one : worst));
  const over = cold.filter(({ operations }) => operations > 3).map(({ name }) => name);
  return {
    what: 'KV operations of a cold isolate, the dearest question',
    measured: `${most.operations}${over.length === 0 ? '' : ` (${over.join(', ')})`}`,
    budget: 'at most 3',
    met: most.operations <= 3,
  };
}

export interface Publication {
  readonly full: number;
  readonly matchday: number;
}

/** Every figure beside its budget, in the order of ARCHITECTURE.md. */
export function linesOf(figures: Figures, writes: Publication): readonly Line[] {
  const { throughput, cpu, cold, script, startUp, memory } = figures;
  const base = middle(cpu.constant);
  const bytes = Math.max(...cold.map((one) => one.bytes));
  const start = startUp.ours - startUp.constant;
  return [
    atLeast('repeated GET (hot), to a constant Worker', ratio(throughput.hot, throughput.constant), 0.85),
    atLeast(
      'first-time query (warm), to a bare Yoga Worker',
      ratio(throughput.warm, throughput.bareYoga),
      0.85,
    ),
    cpuLine('CPU of a repeated GET, above the constant Worker', cpu.hot, base),
    cpuLine('CPU of a first-time query, above the constant Worker', cpu.warm, base),
    cpuLine('CPU with an empty memory (code warm)', cold, 0),
    readsLine(cold),
    { what: 'bytes read by a cold isolate, at most', measured: kb(bytes), budget: '–', met: null },
    {
      what: 'KV writes of a full publication',
      measured: `${writes.full}`,
      budget: 'under 1000',
      met: writes.full < 1000,
    },
    {
      what: 'KV writes of one matchday',
      measured: `${writes.matchday}`,
      budget: 'under 60',
      met: writes.matchday < 60,
    },
    {
      what: 'Worker script, gzip',
      measured: kb(script.gzip),
      budget: 'under 250 KB',
      met: script.gzip < 250_000,
    },
    {
      what: 'CPU of start-up, above the constant Worker',
      measured: ms(start),
      budget: 'under 150 ms',
      met: start < 150,
    },
    { what: 'memory gained under load', measured: kb(memory.after - memory.before), budget: '–', met: null },
  ];
}
