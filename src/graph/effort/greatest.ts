/** Sums of the greatest numbers of a list: of the greatest one, of the two greatest, and so on. */
export class Greatest {
  readonly #sums: readonly number[];

  constructor(numbers: readonly number[]) {
    let sum = 0;
    this.#sums = numbers
      .filter((number) => number > 0)
      .sort((a, b) => b - a)
      .map((number) => {
        sum += number;
        return sum;
      });
  }

  /** How many there are. */
  get size(): number {
    return this.#sums.length;
  }

  /** The sum of the `count` greatest numbers, or of all when there are fewer. */
  sumOf(count: number): number {
    return this.#sums[Math.min(Math.ceil(count), this.size) - 1] ?? 0;
  }

  get most(): number {
    return this.sumOf(1);
  }
}
