import { distance } from 'fastest-levenshtein';
import { coreWords } from './names.ts';

/** A word of four letters or less is too short for a slip of the pen to be told from another word. */
const TELLING = 5;

function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= TELLING && distance(a, b) <= (length >= 8 ? 2 : 1);
}

/**
 * Whether one name may be a misspelling of the other: the same words but for one, and that one nearly the same. Names that
 * differ in a number (`Sparta II`) are names of two teams.
 * @param a words as `coreWords` gives them; so is `b`.
 */
export function isNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.join('') === b.join('');
  const position = a.findIndex((word, index) => word !== b[index]);
  const [first, other] = [a[position], b[position]];
  if (first === undefined || other === undefined) return false;
  return a.every((word, index) => index === position || word === b[index]) && isSlip(first, other);
}

/** How far apart two names are for a list of candidates: 0 is the same, 1 has nothing in common. */
function apart(word: string, other: string): number {
  const [a, b] = [coreWords(word).join(' '), coreWords(other).join(' ')];
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

const CANDIDATES = 3;
const LIKE = 0.4;

/** The known names most like one, nearest first, at most three; none when nothing is alike. */
export function nearestNames(name: string, known: Iterable<string>): readonly string[] {
  return [...new Set(known)]
    .map((other) => ({ other, apart: apart(name, other) }))
    .filter((candidate) => candidate.apart < LIKE)
    .sort((a, b) => a.apart - b.apart || (a.other < b.other ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ other }) => other);
}
