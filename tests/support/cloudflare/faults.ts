/** What goes wrong on the way: answers that ask to come again, slowness, and connections that end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../random.ts';
import { type Answer, failure, HangUp } from './answer.ts';

export class Faults {
  /** Of a hundred calls so many are answered with 429 or 503. */
  percent = 0;
  /** What `Retry-After` says then, in seconds. */
  retryAfter = 1;
  /** Every call takes so long, in milliseconds. */
  delayMs = 0;
  /** After so many keys were written every connection ends; null: never. */
  dieAfterWrites: number | null = null;
  /** Of the next call that writes keys so many are not taken, and told so. */
  losesKeys = 0;
  /** Keys that say after a write, so many times, what they said before it. */
  staleReads = 0;
  /** What the next calls are answered with, with 200, although they are carried out: each makes another text of the answer. */
  readonly spoilt: ((answer: string) => string)[] = [];
  /** Calls that were sent away, and those that came back before their time. */
  sentAway = 0;
  tooEarly = 0;
  readonly #random = new Random(7);
  readonly #notBefore = new Map<string, number>();

  get isDead(): boolean {
    return this.dieAfterWrites !== null && this.dieAfterWrites <= 0;
  }

  /** How many keys of this call are not taken. */
  lost(): number {
    const lost = this.losesKeys;
    this.losesKeys = 0;
    return lost;
  }

  /** @throws HangUp when that many keys were written already. */
  writing(): void {
    if (this.dieAfterWrites === null) return;
    if (this.isDead) throw new HangUp();
    this.dieAfterWrites -= 1;
  }

  /** @param call the same for a call that is made again. */
  async meet(call: string): Promise<Answer | null> {
    if (this.delayMs > 0) await sleep(this.delayMs);
    if (this.isDead) throw new HangUp();
    const earliest = this.#notBefore.get(call) ?? 0;
    // A timer may ring a moment before its time.
    if (performance.now() < earliest - 5) this.tooEarly += 1;
    if (!this.#random.chance(this.percent / 100)) return null;
    this.sentAway += 1;
    this.#notBefore.set(call, performance.now() + this.retryAfter * 1_000);
    const headers = { 'retry-after': `${this.retryAfter}` };
    return this.#random.chance(0.5)
      ? failure(429, 971, 'Please wait and consider throttling your request speed', headers)
      : failure(503, 10_001, 'Service unavailable', headers);
  }
}
