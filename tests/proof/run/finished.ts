import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { DayResult } from '../prove-day.ts';

/** What a result is of: another graph, seed or number of questions makes it worthless. */
interface Of {
  readonly version: string;
  readonly seed: number;
  readonly operations: number;
}

const keyOf = ({ version, seed, operations }: Of): string => `${version} ${seed} ${operations}`;

/** A line a finished day, so that a run that was stopped goes on where it was. */
export class Finished {
  readonly #file: string | null;
  readonly #key: string;

  /** @param file null: nothing is kept. */
  constructor(file: string | null, of: Of) {
    this.#file = file;
    this.#key = keyOf(of);
  }

  /** Results kept of the same graph and questions; a line that was cut short is left out. */
  read(): readonly DayResult[] {
    if (this.#file === null || !existsSync(this.#file)) return [];
    return readFileSync(this.#file, 'utf8')
      .split('\n')
      .flatMap((line) => this.#resultIn(line));
  }

  #resultIn(line: string): DayResult[] {
    try {
      const { key, result } = JSON.parse(line) as { key: string; result: DayResult };
      return key === this.#key ? [result] : [];
    } catch {
      return [];
    }
  }

  add(result: DayResult): void {
    if (this.#file !== null) appendFileSync(this.#file, `${JSON.stringify({ key: this.#key, result })}\n`);
  }
}
