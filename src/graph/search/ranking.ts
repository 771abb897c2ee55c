import { countingLetters, isFormality } from '../../documents/search.ts';
import type { SearchIndex } from './search-index.ts';

/** An entity, found by the name that fits best. */
export interface Hit {
  /** Global id. */
  readonly id: string;
  /** Place of the name in the index. */
  readonly name: number;
  /** From 0 to 1; higher is better. */
  readonly score: number;
}

/** A name, and how well the text fits it, from 0 to 1. */
export interface NameCandidate {
  readonly name: number;
  readonly closeness: number;
}

/** The share of its score that an entity without fame keeps; the most famous one keeps all of it. */
const TEXT_SHARE = 0.72;
/** How much the letters of a name that the text lacks lower its score. */
const EXCESS = 0.4;
/** The factor for a name that was not typed whole: `Championship` finds that league before any `… Championship`. */
const IN_PART = 0.85;

/** The factor for a name that is no longer in use. */
const FORMER = 0.95;

/** How much of a name the text has, as a factor: 1 for all of it. */
export function completeness(index: SearchIndex, typed: readonly string[]): (name: number) => number {
  const letters = typed.join('').length;
  const formal = new Set(typed.filter(isFormality));
  return (name) => {
    const all = formal.size === 0 ? index.letters.at(name) : countingLetters(index.foldedOf(name), formal);
    const share = Math.min(1, letters / (all ?? letters));
    return share === 1 ? 1 : IN_PART * (1 - EXCESS * (1 - share));
  };
}

/**
 * The entities of the names, each with its best name, the best first. Of names that fit equally well it is the one that the entity
 * goes by.
 * @param day of which names are in use; null for now.
 */
export function ranked(index: SearchIndex, candidates: readonly NameCandidate[], day: string | null): Hit[] {
  const scores = new Float32Array(index.entities);
  const best = new Map<number, number>();
  for (const { name, closeness } of candidates) {
    const owner = index.ownerOf(name);
    const kind = index.kindOfName(name, day);
    const use = kind === 'FORMER' ? FORMER : 1;
    const score = Math.fround(closeness * use * (TEXT_SHARE + index.fameOf(owner) * (1 - TEXT_SHARE)));
    const known = scores[owner] ?? 0;
    if (score < known || (score === known && (kind !== 'COMMON' || known === 0))) continue;
    scores[owner] = score;
    best.set(owner, name);
  }
  const hits = [...best].map(([owner, name]) => ({ id: index.idOf(owner), name, score: scores[owner] ?? 0 }));
  return hits.sort((a, b) => b.score - a.score || a.name - b.name);
}
