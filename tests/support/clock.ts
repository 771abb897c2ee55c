/** A clock that stands still until a test moves it, and waits by it. */
import { TimeoutError, type Waits } from '../../src/store/isolate/waits.ts';

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Turns of the real event loop in which whatever needs no time gets done: an answer needs half as many. */
const TURNS = 20;
/** As large as a document: hashes are made by other threads, and in turn, so that those begun before it are made as well. */
const DOCUMENT = new Uint8Array(100_000);
/** Bound, so that a test that counts hashes does not count these. */
const digest = crypto.subtle.digest.bind(crypto.subtle);

async function turn(): Promise<void> {
  await digest('SHA-256', DOCUMENT);
  await new Promise((done) => setTimeout(done, 0));
}

export class Clock implements Waits {
  /** Milliseconds. */
  time = Date.UTC(2026, 10, 29);
  #alarms: Alarm[] = [];

  readonly now = (): number => this.time;

  soon(run: () => void): void {
    setTimeout(run, 0);
  }

  #alarm(ms: number, ring: () => void): Alarm {
    const alarm = { at: this.time + ms, ring };
    this.#alarms.push(alarm);
    return alarm;
  }

  /** Resolves when so many milliseconds have been passed. */
  sleep(ms: number): Promise<void> {
    return new Promise((done) => void this.#alarm(ms, done));
  }

  async within<T>(ms: number, wanted: Promise<T>): Promise<T> {
    let alarm: Alarm | undefined;
    const late = new Promise<never>((_, failed) => {
      alarm = this.#alarm(ms, () => failed(new TimeoutError(ms)));
    });
    try {
      return await Promise.race([wanted, late]);
    } finally {
      this.#alarms = this.#alarms.filter((one) => one !== alarm);
    }
  }

  /** Lets time pass; whoever waits is woken in order, with real time to go on. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    await this.settle();
    for (let at = this.#next(); at <= end; at = this.#next()) {
      this.time = Math.max(this.time, at);
      const ringing = this.#alarms.filter((one) => one.at === at);
      this.#alarms = this.#alarms.filter((one) => one.at !== at);
      for (const { ring } of ringing) ring();
      await this.settle();
    }
    this.time = end;
  }

  #next(): number {
    return Math.min(...this.#alarms.map(({ at }) => at));
  }

  /** Lets time pass until somebody is woken who waits for it. */
  async passToNext(): Promise<void> {
    await this.settle();
    const next = this.#next();
    if (Number.isFinite(next)) await this.pass(next - this.time);
  }

  /** Everything goes on as far as it can while no time passes. */
  async settle(): Promise<void> {
    for (let at = 0; at < TURNS; at++) await turn();
  }
}
