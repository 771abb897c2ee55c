import { countingLetters, isFormality } from '../../documents/search.ts';
import type { SearchIndex } from './search-index.ts';

/** An entity found, by the name that fits best. */
export interface Hit {
  /** Global id. */
  readonly id: string;
  /** Place of the name in the index. */
  readonly name: number;
  /** 0 to 1, the better the higher. */
  readonly score: number;
}

/** A name, and how well it fits what was typed: 0 to 1. */
export interface NameCandidate {
  readonly name: number;
  readonly closeness: number;
}

/** An unknown entity keeps this share of its score; the best known one keeps all of it. */
const TEXT_SHARE = 0.72;
/** How much the letters of a name that were not typed lower its score. */
const EXCESS = 0.4;

/** The factor for a name that is no longer in use. */
const FORMER = 0.95;

/** How much of a name was typed, as a factor: 1 when all of it was. */
export function completeness(index: SearchIndex, typed: readonly string[]): (name: number) => number {
  const letters = typed.join('').length;
  const formal = new Set(typed.filter(isFormality));
  return (name) => {
    const all = formal.size === 0 ? index.letters[name] : countingLetters(index.foldedOf(name), formal);
    return 1 - EXCESS * (1 - Math.min(1, letters / (all ?? letters)));
  };
}

/** The entities of the names, each by the best of them, the best first. */
export function ranked(index: SearchIndex, candidates: readonly NameCandidate[]): Hit[] {
  const scores = new Float32Array(index.entities);
  const best = new Map<number, number>();
  for (const { name, closeness } of candidates) {
    const owner = index.ownerOf(name);
    const use = index.isFormer(name) ? FORMER : 1;
    const score = Math.fround(closeness * use * (TEXT_SHARE + index.fameOf(owner) * (1 - TEXT_SHARE)));
    if (score <= (scores[owner] ?? 0)) continue;
    scores[owner] = score;
    best.set(owner, name);
  }
  const hits = [...best].map(([owner, name]) => ({ id: index.idOf(owner), name, score: scores[owner] ?? 0 }));
  return hits.sort((a, b) => b.score - a.score || a.name - b.name);
}
