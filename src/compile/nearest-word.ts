import { distance } from 'fastest-levenshtein';

/** From so many letters on, the beginning of a word may stand for it. */
const BEGINNING = 4;

/** The only known word that begins so; null when none does, or several. */
function begunBy(word: string, known: Iterable<string>): string | null {
  const begun = word.length < BEGINNING ? [] : [...known].filter((candidate) => candidate.startsWith(word));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The known word that a misspelt one is nearest to, or that it is the beginning of, for a tip; null when none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  let best: { word: string; away: number } | null = null;
  for (const candidate of known) {
    const away = distance(word, candidate);
    if (away <= Math.max(2, word.length / 3) && (best === null || away < best.away))
      best = { word: candidate, away };
  }
  return best?.word ?? begunBy(word, known);
}
