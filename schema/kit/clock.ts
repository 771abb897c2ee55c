/** The day of the clock, for the few fields that ask for today by name. */
import { nextMidnight } from '../../src/edge/days.ts';
import type { GraphView } from '../../src/graph/view.ts';

/** Notes whether an answer depends on the clock: such an answer is right until midnight. */
export class Clock {
  readonly #now: () => number;
  #asked: number | null = null;

  /** @param now milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The day in UTC; as of a day, that day, unless it is still to come. */
  today({ asOf }: GraphView): string {
    this.#asked ??= this.#now();
    const day = new Date(this.#asked).toISOString().slice(0, 10);
    return asOf !== null && asOf < day ? asOf : day;
  }

  /** Milliseconds since 1970 until which the answer is right; undefined where no field asked for the day. */
  get until(): number | undefined {
    return this.#asked === null ? undefined : nextMidnight(this.#asked);
  }
}
