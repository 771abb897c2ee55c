import type { SearchIndex } from './search-index.ts';

/** What is searched for. */
export interface NameQuery {
  readonly index: SearchIndex;
  /** The folded words, one to sixteen. */
  readonly words: readonly string[];
  /** Whether the first word begins with an elided article: `l'Inter`, folded `linter`. */
  readonly isElided: boolean;
  /** Whether a name may be found: its entity is of a kind asked for, and it was in use. */
  readonly allows: (name: number) => boolean;
  /** The day of which names are in use; null for now. */
  readonly day: string | null;
  /** Told what is done, in units of work. */
  readonly count: (units: number) => void;
}
