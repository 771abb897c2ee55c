/**
 * What was published before, and what each publication changed. Written by the publisher and named by the pointer, so
 * that a reader never sees a version without its history; the data version itself knows nothing of it.
 */

/** A statement about a subject under a predicate that stand beside it. */
export interface StatementRecord {
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
  /** Absent: normal. */
  readonly rank?: 'PREFERRED' | 'DEPRECATED';
  /** Ids of sources, separated by `;`. */
  readonly source: string;
  readonly sourceRow?: string;
}

/** All that was said under a predicate before and all that is said after; an empty list says nothing. */
export type PredicateChange = readonly [
  predicate: string,
  before: readonly StatementRecord[],
  after: readonly StatementRecord[],
];

/** By subject, a global id, in order of their text; under each by predicate. */
export type SubjectChanges = readonly [subject: string, predicates: readonly PredicateChange[]];

export interface ChangesDocument {
  readonly subjects: readonly SubjectChanges[];
}

export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly retracted: number;
}

/** A list of changes, taken as it is or the other way round. */
export interface ListStep {
  /** Hash of the list. */
  readonly changes: string;
  readonly back?: true;
}

export interface PublicationRecord {
  /** From 1, of all that were ever logged. */
  readonly number: number;
  readonly version: string;
  /** UTC, RFC 3339: `2026-11-23T06:43:48.000Z`. */
  readonly publishedAt: string;
  /** Hash of the log before it; absent where there was none. */
  readonly before?: string;
  /** What it changed of the publication before; absent for the first, and where the two could not be compared. */
  readonly counts?: ChangeCounts;
  /** Hash of the list of changes; absent when there are none, or too many to be listed. */
  readonly changes?: string;
  /** Of a publication that went back, in place of a list of its own: the lists of those between, put one after the other. */
  readonly steps?: readonly ListStep[];
}

/** The lists that tell together what a publication changed; none when nothing changed, or it is not listed. */
export const listsOf = ({ changes, steps = [] }: PublicationRecord): readonly ListStep[] =>
  changes === undefined ? steps : [{ changes }];

export interface HistoryDocument {
  /** Oldest first, `LOGGED_PUBLICATIONS` at most; the last is the version that names this history. */
  readonly publications: readonly PublicationRecord[];
}

/** Publications the log keeps; the oldest are dropped. At 200 characters each a log is a small document. */
export const LOGGED_PUBLICATIONS = 100;

/**
 * Changes a publication lists, and a question may go through; beyond, they are counted. A list of so many has half a
 * megabyte, and to read and put together is most of what a request may compute.
 */
export const LISTED_CHANGES = 2_000;

export const sumOf = ({ added, changed, retracted }: ChangeCounts): number => added + changed + retracted;

/** Whether all that a publication changed is listed, if only by lists that say nothing. */
export function isListed(publication: PublicationRecord): boolean {
  const { counts } = publication;
  if (counts === undefined || sumOf(counts) > LISTED_CHANGES) return false;
  return sumOf(counts) === 0 || listsOf(publication).length > 0;
}
