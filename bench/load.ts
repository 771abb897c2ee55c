/** Loads several Workers in turn, round after round, so that whatever else the machine does falls on all alike. */
import autocannon from 'autocannon';

export interface Load {
  readonly name: string;
  readonly origin: URL;
  /** The paths of one round, asked one after the other and over again. @param count how many were asked before. */
  readonly path: (count: number) => string;
}

export interface Measured {
  /** Requests a second, of each round. */
  readonly rates: readonly number[];
  /** Milliseconds, over all rounds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

interface LoadOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

async function once({ origin, path }: Load, { seconds, connections }: LoadOptions, asked: { count: number }) {
  const result = await autocannon({
    url: origin.href,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({ ...request, path: path(asked.count++) }),
      },
    ],
  });
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** @returns by name, in the order of the loads. */
export async function loadInTurn(
  loads: readonly Load[],
  options: LoadOptions,
): Promise<ReadonlyMap<string, Measured>> {
  const results = new Map(
    loads.map((load) => [load.name, { asked: { count: 0 }, runs: [] as Awaited<ReturnType<typeof once>>[] }]),
  );
  // The first round warms up, and is not counted.
  for (let round = 0; round <= options.rounds; round++) {
    for (const load of loads) {
      const own = results.get(load.name);
      const run = await once(load, options, own?.asked ?? { count: 0 });
      if (round > 0) own?.runs.push(run);
    }
  }
  return new Map(
    [...results].map(([name, { runs }]) => [
      name,
      {
        rates: runs.map(({ rate }) => rate),
        p50: mean(runs.map(({ p50 }) => p50)),
        p99: Math.max(...runs.map(({ p99 }) => p99)),
        failed: runs.reduce((sum, { failed }) => sum + failed, 0),
      },
    ]),
  );
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** The ratio of two rates, taken round by round and then in the middle: a disturbed round counts little. */
export const ratio = (of: Measured, to: Measured): number =>
  median(of.rates.map((rate, at) => rate / (to.rates[at] ?? rate)));

export const throughput = ({ rates }: Measured): number => median(rates);
