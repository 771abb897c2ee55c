/** The day of the clock, for the few fields that ask for today by name. */
import type { GraphView } from '../../src/graph/view.ts';

const DAY_MS = 86_400_000;

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

  /** Milliseconds since 1970 until which what was told is right; undefined where nobody asked for the day. */
  get until(): number | undefined {
    return this.#asked === null ? undefined : (Math.floor(this.#asked / DAY_MS) + 1) * DAY_MS;
  }
}
