import { distance } from 'fastest-levenshtein';
import { coreWords } from './names.ts';

/** In a shorter word, a slip cannot be distinguished from another word. */
const TELLING = 5;

/** Whether two letters that follow each other were typed in the wrong order. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = `${a.slice(0, at)}${a[at + 1]}${a[at]}${a.slice(at + 2)}`;
  return at !== -1 && a.length === b.length && swapped === b;
}

function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < TELLING) return false;
  return distance(a, b) <= (length >= 8 ? 2 : 1) || isSwap(a, b);
}

/**
 * Whether one name may be a misspelling of the other: all words but one are equal, and that one is nearly equal.
 * Names that differ in a number (`Sparta II`) belong to two teams.
 * @param a words as `coreWords` returns them; so is `b`.
 */
export function isMisspelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.join('') === b.join('');
  const position = a.findIndex((word, index) => word !== b[index]);
  const [first, other] = [a[position], b[position]];
  if (first === undefined || other === undefined) return false;
  return a.every((word, index) => index === position || word === b[index]) && isSlip(first, other);
}

/** How different two names are: 0 means equal, 1 means without anything in common. */
function apart(word: string, other: string): number {
  const [a, b] = [coreWords(word).join(' '), coreWords(other).join(' ')];
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

const CANDIDATES = 3;
const LIKE = 0.4;

/** The most similar known names, at most three, most similar first; none when no name is similar. */
export function similarNames(name: string, known: Iterable<string>): readonly string[] {
  return [...new Set(known)]
    .map((other) => ({ other, apart: apart(name, other) }))
    .filter((candidate) => candidate.apart < LIKE)
    .sort((a, b) => a.apart - b.apart || (a.other < b.other ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ other }) => other);
}
