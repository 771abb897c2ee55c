/** The labels of seasons, as people write them. */

const PAIR = /(?<!\d)((?:18|19|20)\d\d)[/\u2013-](\d\d|(?:18|19|20)\d\d)$/;

/** `2025/26` and `2025-2026` as labels have them, `2025-26`; any other text, and one that only ends like that, as it is. */
export const spelledLabel = (text: string): string =>
  text.trim().replace(PAIR, (whole, first: string, second: string) => {
    const next = String(Number(first) + 1);
    return second === next || second === next.slice(-2) ? `${first}-${next.slice(-2)}` : whole;
  });
