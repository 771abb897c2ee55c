import type { SearchIndex } from './search-index.ts';

/** What is looked for. */
export interface NameQuery {
  readonly index: SearchIndex;
  /** Folded, one to sixteen. */
  readonly words: readonly string[];
  /** Whether the first begins with an article run into it: `l'Inter`, folded `linter`. */
  readonly isElided: boolean;
  /** Whether a name may answer: its entity is of a kind asked for, and it was in use. */
  readonly allows: (name: number) => boolean;
  /** Told what is done, in units of work. */
  readonly count: (units: number) => void;
}
