import type { SearchIndex } from './search-index.ts';
import type { Closeness } from './words.ts';

/** A word of the text, and the words of the index that it fits. */
interface TypedWord {
  readonly text: string;
  readonly fits: Closeness;
}

/** How well the text fits the names. The columns have an entry for each name of the index. */
export interface NameFits {
  /** Names that have at least one of the words. */
  readonly names: readonly number[];
  /** Bit n is set when the nth word of the text is in the name. */
  readonly has: Uint16Array;
  /** Letters of the text that the name has; each counts as much as its word is close. */
  readonly letters: Float32Array;
}

/** Marks every name with a word that fits, with the closest of its words. */
function bearersOf(index: SearchIndex, { fits }: TypedWord, best: Float32Array): number[] {
  const touched: number[] = [];
  for (const [word, closeness] of fits) {
    for (const name of index.bearersOf(word)) {
      const before = best[name] ?? 0;
      if (before === 0) touched.push(name);
      if (closeness > before) best[name] = closeness;
    }
  }
  return touched;
}

/**
 * Every name that has at least one of the words.
 * @param words at most 16, one for each bit of `has`.
 */
export function namesWith(index: SearchIndex, words: readonly TypedWord[]): NameFits {
  const names: number[] = [];
  const has = new Uint16Array(index.size);
  const letters = new Float32Array(index.size);
  const best = new Float32Array(index.size);
  for (let bit = 0; bit < words.length; bit += 1) {
    const word = words[bit] ?? { text: '', fits: new Map() };
    for (const name of bearersOf(index, word, best)) {
      if (has[name] === 0) names.push(name);
      has[name] = (has[name] ?? 0) | (1 << bit);
      letters[name] = (letters[name] ?? 0) + (best[name] ?? 0) * word.text.length;
      best[name] = 0;
    }
  }
  return { names, has, letters };
}
