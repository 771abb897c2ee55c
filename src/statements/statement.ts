/** A statement about one thing, with its time and who says so. */

/** Wikidata's ranks: of values that differ the preferred one is to be used; a deprecated one is known to be wrong. */
export type FactRank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

export interface Fact {
  /** Global id. */
  readonly subject: string;
  /** What is said, in words: `head coach`. */
  readonly predicate: string;
  /** What it is said to be: a global id, a day, a score or a text. */
  readonly value: string;
  /** When it holds, as precise as its source. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly rank: FactRank;
  /** Ids of sources, parted by `;`. Empty for what follows from other facts. */
  readonly source: string;
  readonly sourceRow?: string | undefined;
}

/** A statement before it is known what it is about. */
export type Statement = Omit<Fact, 'subject' | 'rank'> & { readonly rank?: FactRank };

/** One statement, or none where there is no value. */
export function said(
  predicate: string,
  value: string | undefined | null,
  source: string,
): readonly Statement[] {
  return value === undefined || value === null ? [] : [{ predicate, value, source }];
}

export const factsOf = (subject: string, statements: readonly Statement[]): readonly Fact[] =>
  statements.map((statement): Fact => ({ subject, rank: 'NORMAL', ...statement }));
