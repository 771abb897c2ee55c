/** A statement about one thing, with its time and who says so. */
import { type Cited, citedFor } from '../documents/citations.ts';
import type { CONFIDENCES } from '../model/vocabularies.ts';

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
  /** Where in each of them, separated by `;`. */
  readonly sourceRow?: string | undefined;
  /** The property of the table that it is; absent where it is made of a whole row. */
  readonly property?: string;
  /** The evidence of the row, as the table has it; absent where it is kept apart, or there is none. */
  readonly evidence?: string | undefined;
  /** The tenure whose evidence is kept apart. */
  readonly tenure?: string;
  /** How well it is attested; absent where that was not judged for the row. */
  readonly confidence?: keyof typeof CONFIDENCES;
}

/**
 * The sources of a record and the places in them, as its statements have them.
 * @param property of the record that is stated; absent: the record as a whole.
 */
export const citedBy = (cited: Cited, property?: string): { source: string; sourceRow?: string } =>
  cited.sourceRow === undefined ? { source: cited.source ?? '' } : citedFor(cited, property);

/** A statement before it is known what it is about. */
export type Statement = Omit<Fact, 'subject' | 'rank'> & { readonly rank?: FactRank };

/**
 * One statement, or none where there is no value.
 * @param cited who says so; nobody where it follows from other facts.
 */
export function said(
  predicate: string,
  value: string | undefined | null,
  cited: Cited = {},
): readonly Statement[] {
  return value === undefined || value === null ? [] : [{ predicate, value, ...citedBy(cited) }];
}

export const factsOf = (subject: string, statements: readonly Statement[]): readonly Fact[] =>
  statements.map((statement): Fact => ({ subject, rank: 'NORMAL', ...statement }));
