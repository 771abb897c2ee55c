/** Nearest rank: of fewer than a hundred samples the 99th percentile is the highest. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/**
 * Percentiles of each round, and then those in the middle: what else the machine does falls on one round or another, and
 * seldom on most of them.
 */
export function percentilesOf(rounds: readonly (readonly number[])[]): Percentiles {
  const sampled = rounds.filter((samples) => samples.length > 0);
  const middle = (share: number): number => median(sampled.map((samples) => percentile(samples, share)));
  return { p50: middle(0.5), p99: middle(0.99) };
}
