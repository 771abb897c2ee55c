/** Sums of which not every part is known. */

/** The mean of some numbers, each of which counts as often as its weight says. */
export function weighted(numbers: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : numbers.reduce((sum, number, at) => sum + number * (weights[at] ?? 0), 0) / all;
}

/** What so many numbers sum up to at most; a number counts again where there are fewer. */
export function sumOfGreatest(numbers: readonly number[], count: number): number {
  const most = numbers.toSorted((a, b) => b - a).slice(0, Math.ceil(count));
  return most.reduce((sum, number) => sum + number, 0) + Math.max(0, count - most.length) * (most[0] ?? 0);
}
