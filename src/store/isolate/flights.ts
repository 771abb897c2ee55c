/**
 * One read for all requests that want the same thing at the same time. A promise belongs to the request that made it,
 * and workerd lets no other request wait for it. So each request that joins has a promise of its own, which the
 * reading request settles with a plain value.
 */
import { lasts } from '../../edge/span.ts';

interface Waiter<T> {
  readonly done: (value: T) => void;
  readonly failed: (error: unknown) => void;
}

interface Flight<T> {
  /** When it began, in milliseconds. */
  readonly begun: number;
  readonly waiting: Waiter<T>[];
}

export class Flights<T> {
  readonly #open = new Map<string, Flight<T>>();
  readonly #lostAfter: number;

  /** @param lostAfter milliseconds after which a read counts as lost: its request was ended. */
  constructor(lostAfter: number) {
    this.#lostAfter = lostAfter;
  }

  /** @returns the value that the current read will give; null when there is none, and the caller must begin it. */
  join(key: string, now: number): Promise<T> | null {
    const flight = this.#open.get(key);
    if (flight === undefined || !lasts(flight.begun, this.#lostAfter, now)) return null;
    return new Promise((done, failed) => {
      flight.waiting.push({ done, failed });
    });
  }

  begin(key: string, now: number): Flight<T> {
    const flight: Flight<T> = { begun: now, waiting: [] };
    this.#open.set(key, flight);
    return flight;
  }

  /** Gives the result to each request that joined. */
  end(key: string, flight: Flight<T>, settle: (waiter: Waiter<T>) => void): void {
    if (this.#open.get(key) === flight) this.#open.delete(key);
    for (const waiter of flight.waiting) settle(waiter);
  }
}
