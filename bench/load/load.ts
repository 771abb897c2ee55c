/** Loads several Workers in turn, round after round, so that whatever else the machine does falls on all alike. */
import autocannon from 'autocannon';
import type { Target } from '../harness/workerd.ts';
import { mean, median } from '../report/statistics.ts';

/** One request as it is sent. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

export interface Load {
  readonly name: string;
  readonly target: Target;
  /** @param count how many this load has sent before. */
  readonly shot: (count: number) => Shot;
}

/** What came of a load, over all its rounds. */
export interface Measured {
  /** Requests a second, of each round. */
  readonly rates: readonly number[];
  /** Milliseconds of CPU of the Worker's thread for each request, of each round. */
  readonly cpus: readonly number[];
  /** Milliseconds until an answer was there. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

export interface LoadOptions {
  readonly rounds: number;
  /** Rounds before those, which are not counted: V8 compiles what it has seen run for some seconds, and ours has more of it than others. */
  readonly warmUp: number;
  /** Length of one load. */
  readonly seconds: number;
  readonly connections: number;
}

const MS = 1_000_000;

interface Run {
  readonly rate: number;
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

const JSON_BODY = { 'content-type': 'application/json' };

async function once({ target, shot }: Load, options: LoadOptions, asked: { count: number }): Promise<Run> {
  const before = target.cpu();
  const result = await autocannon({
    url: target.url.href,
    connections: options.connections,
    duration: options.seconds,
    requests: [
      {
        setupRequest: (request) => {
          const next = shot(asked.count++);
          return { ...request, ...next, ...(next.body !== undefined && { headers: JSON_BODY }) };
        },
      },
    ],
  });
  return {
    rate: result.requests.total / result.duration,
    cpu: (target.cpu() - before) / MS / Math.max(1, result.requests.total),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

const measuredOf = (runs: readonly Run[]): Measured => ({
  rates: runs.map(({ rate }) => rate),
  cpus: runs.map(({ cpu }) => cpu),
  p50: mean(runs.map(({ p50 }) => p50)),
  p99: Math.max(...runs.map(({ p99 }) => p99)),
  failed: runs.reduce((sum, { failed }) => sum + failed, 0),
});

/** @returns by name, in the order of the loads. */
export async function loadInTurn(
  loads: readonly Load[],
  options: LoadOptions,
): Promise<ReadonlyMap<string, Measured>> {
  const results = loads.map((load) => ({ load, asked: { count: 0 }, runs: [] as Run[] }));
  for (let round = 0; round < options.warmUp + options.rounds; round++) {
    for (const { load, asked, runs } of results) {
      const run = await once(load, options, asked);
      if (round >= options.warmUp) runs.push(run);
    }
  }
  return new Map(results.map(({ load, runs }) => [load.name, measuredOf(runs)]));
}

/** The ratio of two rates, taken round by round and then in the middle: a disturbed round counts little. */
export const rateRatio = (of: Measured, to: Measured): number =>
  median(of.rates.map((rate, at) => rate / (to.rates[at] || rate)));

/** The same by CPU: what the ratio of rates is where nothing else wants the machine. */
export const cpuRatio = (of: Measured, to: Measured): number =>
  median(of.cpus.map((cpu, at) => (to.cpus[at] ?? cpu) / cpu));

export const rateOf = ({ rates }: Measured): number => median(rates);
