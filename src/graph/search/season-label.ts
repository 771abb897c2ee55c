/** The season in a search text: `2025-26`, `25/26`, `2006`, `06`. */
export interface SeasonLabel {
  /** The other words, in order. */
  readonly rest: readonly string[];
  /** How well a season's label fits, from 0 to 1; 0 means that it does not. */
  readonly fits: (label: string) => number;
}

const YEAR = /^(?:18|19|20)\d\d$/;
const SHORT_YEAR = /^\d\d$/;

const lastTwo = (year: string): string => year.slice(-2);
const follows = (first: string, second: string): boolean =>
  (Number(lastTwo(first)) + 1) % 100 === Number(lastTwo(second));

/** `2026` fits the tournament of 2026 best, then the season that ended in 2026, then the season that began in it. */
function fitOfYear(year: string, label: string): number {
  const [from = '', to] = label.split('-');
  const is = (full: string): boolean => full === year || (year.length === 2 && lastTwo(full) === year);
  if (to === undefined) return is(from) ? 1 : 0;
  if (is(String(Number(from) + 1))) return 0.9;
  return is(from) ? 0.8 : 0;
}

const isPair = (first: string, second: string | undefined): second is string =>
  second !== undefined &&
  (YEAR.test(first) ? YEAR.test(second) || SHORT_YEAR.test(second) : SHORT_YEAR.test(second)) &&
  follows(first, second);

/** The season that a text names; null when it names none. */
export function readLabel(words: readonly string[]): SeasonLabel | null {
  const index = words.findIndex((word) => YEAR.test(word) || SHORT_YEAR.test(word));
  const first = words[index];
  if (first === undefined) return null;
  const second = words[index + 1];
  if (isPair(first, second)) {
    const end = `${lastTwo(first)}-${lastTwo(second)}`;
    const fits = (label: string) =>
      (first.length === 4 ? label === `${first}-${lastTwo(second)}` : label.slice(2) === end) ? 1 : 0;
    return { rest: words.toSpliced(index, 2), fits };
  }
  return { rest: words.toSpliced(index, 1), fits: (label) => fitOfYear(first, label) };
}
