/** A statement about one thing, with its time and its source. */

/**
 * The ranks of Wikidata. Where values differ, the preferred one is to be used; a deprecated one is known to be wrong.
 */
export type FactRank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

export interface Fact {
  /** Global id. */
  readonly subject: string;
  /** What is stated, in words: `head coach`. */
  readonly predicate: string;
  /** The stated value: a global id, a day, a score or a text. */
  readonly value: string;
  /** When it holds, as precise as the source tells. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly rank: FactRank;
  /** Ids of sources, separated by `;`. Empty for a statement that follows from others. */
  readonly source: string;
  readonly sourceRow?: string | undefined;
}

/** A statement without its subject. */
export type Statement = Omit<Fact, 'subject' | 'rank'> & { readonly rank?: FactRank };

/** One statement; none without a value. */
export function said(
  predicate: string,
  value: string | undefined | null,
  source: string,
): readonly Statement[] {
  return value === undefined || value === null ? [] : [{ predicate, value, source }];
}

export const factsOf = (subject: string, statements: readonly Statement[]): readonly Fact[] =>
  statements.map((statement): Fact => ({ subject, rank: 'NORMAL', ...statement }));
