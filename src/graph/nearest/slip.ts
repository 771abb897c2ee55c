import { distance } from 'fastest-levenshtein';

/** A value that differs in more than this share of its length is another value, and not a slip. */
export const SLIP = 0.4;

/** Whether two words of one length that differ do so in two letters side by side that changed places. */
function isSwapped(word: string, other: string): boolean {
  let at = 0;
  while (word[at] === other[at]) at += 1;
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  );
}

/** How many letters a word is away from another; two that changed places are one slip. */
export function slipsBetween(word: string, other: string): number {
  const away = distance(word, other);
  return away === 2 && word.length === other.length && isSwapped(word, other) ? 1 : away;
}
