import { distance } from 'fastest-levenshtein';

/** The known word that is nearest to a misspelt one, for a tip; null when none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { word: string; away: number } | null = null;
  for (const candidate of known) {
    const away = distance(word, candidate);
    if (away <= Math.max(2, word.length / 3) && (best === null || away < best.away))
      best = { word: candidate, away };
  }
  return best?.word ?? null;
}
