import type { Facts, Located } from '../../../src/compile/facts.ts';
import { shifted } from '../cut/days.ts';

export interface Leak {
  readonly facts: Facts;
  /** What was changed, in words. */
  readonly what: string;
  /** Days on which it shows. */
  readonly days: readonly string[];
}

/** By how many days a leak is too early. */
const TOO_EARLY = 400;

/** A day so far before another that it is known far too early. */
export const early = (day: string): string => shifted(day, -TOO_EARLY);

/** The rows with one of them changed. */
export const changed = <T>(rows: readonly Located<T>[], row: Located<T>, value: T): Located<T>[] =>
  rows.map((one) => (one === row ? { ...one, value } : one));

export function found<T>(rows: readonly Located<T>[], fits: (value: T) => boolean, what: string): Located<T> {
  const row = rows.find(({ value }) => fits(value));
  if (row === undefined) throw new Error(`The tables hold no ${what} to leak.`);
  return row;
}
