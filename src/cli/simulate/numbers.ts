/** Reads the numbers on the command line of the simulation. */
import { UsageError } from '../../local/usage.ts';

/** The values that a number may have. */
export interface Range {
  readonly words: string;
  readonly holds: (value: number) => boolean;
}

/** For matches, requests, isolates and rows. */
export const WHOLE: Range = {
  words: 'a whole number from 1 on, such as 10e6 or 10,000,000',
  holds: (value) => Number.isSafeInteger(value) && value >= 1,
};

export const SOME: Range = {
  words: 'a number above 0, such as 0.5',
  holds: (value) => value > 0 && Number.isFinite(value),
};

export const SHARE: Range = {
  words: 'a share from 0 to 1, such as 0.9',
  holds: (value) => value >= 0 && value <= 1,
};

/** Digits may be in groups of three: `10,000,000`, `10_000_000`; or `10e6`. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:[,_]\d{3})+|\d+)?(?:\.\d+)?(?:e\+?\d+)?$/i;

/** @throws UsageError unless the text is a number in the range. */
export function numberOf(name: string, text: string, { words, holds }: Range): number {
  const trimmed = text.trim();
  const value = trimmed !== '' && NUMBER.test(trimmed) ? Number(trimmed.replaceAll(/[,_]/g, '')) : Number.NaN;
  if (!Number.isNaN(value) && holds(value)) return value;
  throw new UsageError(`--${name} ${text} is not ${words}.`);
}
