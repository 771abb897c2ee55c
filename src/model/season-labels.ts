/** The labels of seasons, as people write them. */

const PAIR = /(?<!\d)((?:18|19|20)?\d\d)\s*[/\u2010-\u2014_\s-]\s*((?:18|19|20)?\d\d)$/;

/** Two digits from here on are of the twentieth century, those before of this one. */
const FIRST_OF_LAST_CENTURY = 30;

const inFull = (year: string): string => {
  if (year.length === 4) return year;
  return `${Number(year) < FIRST_OF_LAST_CENTURY ? 20 : 19}${year}`;
};

/**
 * `2025/26`, `2025-2026`, `2025 26` and `25/26` as labels have them, `2025-26`; every other text, and one that only ends like
 * that, as it is.
 */
export const spelledLabel = (text: string): string =>
  text.trim().replace(PAIR, (whole, first: string, second: string) => {
    const from = inFull(first);
    const next = String(Number(from) + 1);
    return second === next || second === next.slice(-2) ? `${from}-${next.slice(-2)}` : whole;
  });
