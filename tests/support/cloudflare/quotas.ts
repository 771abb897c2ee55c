/** What an account may do in a day of UTC. */
import { type Answer, failure } from './answer.ts';

type Operation = 'reads' | 'writes' | 'deletes' | 'lists';

/** Of the free plan. */
export const FREE_PLAN: Readonly<Record<Operation, number>> = {
  reads: 100_000,
  writes: 1_000,
  deletes: 1_000,
  lists: 1_000,
};

export class Quotas {
  /** What is permitted in a day; nothing is counted against it that is not named. */
  limits: Partial<Record<Operation, number>> = {};
  /** Whether a call that is more than is left writes what is left before it is refused. */
  isCutOff = false;
  /** Of all days. */
  readonly used: Record<Operation, number> = { reads: 0, writes: 0, deletes: 0, lists: 0 };
  readonly #today: Record<Operation, number> = { reads: 0, writes: 0, deletes: 0, lists: 0 };

  nextDay(): void {
    for (const operation of Object.keys(this.#today) as Operation[]) this.#today[operation] = 0;
  }

  left(operation: Operation): number {
    return (this.limits[operation] ?? Number.POSITIVE_INFINITY) - this.#today[operation];
  }

  /** A call that is more than is left is refused, and uses nothing by itself. */
  refuses(operation: Operation, count: number): Answer | null {
    if (count <= this.left(operation)) return null;
    const message = 'your account has reached the free usage limit for this operation for today';
    return failure(429, 10_048, message);
  }

  use(operation: Operation, count: number): void {
    this.#today[operation] += count;
    this.used[operation] += count;
  }
}
