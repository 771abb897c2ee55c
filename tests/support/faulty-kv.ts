/** KV that fails as a test wants it to, over values that are right. */
import type { KvReader } from '../../src/store/reader.ts';
import type { Clock } from './clock.ts';

/** What becomes of one operation; absent values are null. */
type Fault = (
  keys: readonly string[],
  answer: () => Map<string, string | null>,
) => Promise<Map<string, string | null>>;

type Spoil = (text: string, key: string) => string | null;

const whole: Fault = (_, answer) => Promise.resolve(answer());

/** Numbers from 0 to 1, the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export class FaultyKv implements KvReader {
  readonly values: Map<string, string>;
  /** The keys of each operation, in order. */
  readonly reads: (readonly string[])[] = [];
  readonly cacheTtls: number[] = [];
  fault: Fault = whole;

  constructor(values: Iterable<readonly [string, string]>) {
    this.values = new Map(values);
  }

  async get(
    keys: string[],
    { cacheTtl }: { type: 'text'; cacheTtl: number },
  ): Promise<Map<string, string | null>> {
    this.reads.push(keys);
    this.cacheTtls.push(cacheTtl);
    if (keys.length > 100) throw new Error('KV_ERROR: more than 100 keys');
    return this.fault(keys, () => new Map(keys.map((key) => [key, this.values.get(key) ?? null])));
  }

  /** How often a key was asked for. */
  readsOf(key: string): number {
    return this.reads.filter((keys) => keys.includes(key)).length;
  }
}

export const fine: Fault = whole;

/** @param share of the operations that fail, 0 to 1. */
export const failing =
  (share: number, random: () => number = () => 0): Fault =>
  (_, answer) =>
    random() < share ? Promise.reject(new Error('KV GET failed: 503')) : Promise.resolve(answer());

export const hanging: Fault = () => new Promise(() => {});

/** @param ms each operation takes. */
export const slow =
  (clock: Clock, ms: number): Fault =>
  async (_, answer) => {
    await clock.sleep(ms);
    return answer();
  };

/** @param spoil what comes in place of a value. */
export const spoiling =
  (spoil: Spoil): Fault =>
  (_, answer) =>
    Promise.resolve(
      new Map([...answer()].map(([key, text]) => [key, text === null ? null : spoil(text, key)])),
    );

export const lost: Spoil = () => null;

/** @param share of the text that is left, 0 to 1. */
export const truncated =
  (share: number): Spoil =>
  (text) =>
    text.slice(0, Math.floor(text.length * share));

/** Puts another character in some places. */
export const flipped =
  (count: number, random: () => number): Spoil =>
  (text) => {
    const characters = [...text];
    for (let time = 0; time < count; time++) {
      const at = Math.floor(random() * characters.length);
      characters[at] = characters[at] === '7' ? '3' : '7';
    }
    return characters.join('');
  };
