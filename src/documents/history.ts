/**
 * What was published before, and what each publication changed. Written by the publisher and named by the pointer, so
 * that a reader never sees a version without its history; the data version itself knows nothing of it.
 */

import { FLAG, INTEGER, oneOf, TEXT } from '../model/kit/cell-type.ts';
import { listOf, type Of, optional, partsOf, tupleOf, value } from '../model/kit/shape.ts';

const text = value('text', TEXT);
const count = value('number', INTEGER);

/**
 * A statement about a subject under a predicate that stand beside it. `rank`: absent where it is normal. `source`: ids of
 * sources, separated by `;`.
 */
const STATEMENT = partsOf({
  value: text,
  from: optional(text),
  to: optional(text),
  rank: optional(value('rank', oneOf(['PREFERRED', 'DEPRECATED']))),
  source: text,
  sourceRow: optional(text),
});
export interface StatementRecord extends Of<typeof STATEMENT> {}

/** All statements under a predicate before, and all after; an empty list means none. */
const PREDICATE_CHANGE = tupleOf(text, listOf(STATEMENT), listOf(STATEMENT));
export type PredicateChange = readonly [
  predicate: string,
  before: readonly StatementRecord[],
  after: readonly StatementRecord[],
];

/** By subject, a global id, in order of their text; under each by predicate. */
export type SubjectChanges = readonly [subject: string, predicates: readonly PredicateChange[]];

export const CHANGES = partsOf({ subjects: listOf(tupleOf(text, listOf(PREDICATE_CHANGE))) });
export interface ChangesDocument extends Of<typeof CHANGES> {}

const COUNTS = partsOf({ added: count, changed: count, retracted: count });
export interface ChangeCounts extends Of<typeof COUNTS> {}

/** A list of changes by its hash, used as it is or reversed. */
const STEP = partsOf({ changes: text, back: optional(value('true', FLAG)) });
export interface ListStep extends Of<typeof STEP> {}

/**
 * `number`: from 1, of all that were ever logged. `publishedAt`: UTC, RFC 3339, `2026-11-23T06:43:48.000Z`. `before`: hash of the
 * log before it; absent where there was none. `counts`: what it changed of the publication before; absent for the first, and
 * where the two could not be compared. `changes`: hash of the list of changes; absent when there are none, or too many to be
 * listed. `steps`: of a publication that went back, in place of a list of its own, the lists of those between, put one after the
 * other.
 */
export const PUBLICATION = partsOf({
  number: count,
  version: text,
  publishedAt: text,
  before: optional(text),
  counts: optional(COUNTS),
  changes: optional(text),
  steps: optional(listOf(STEP)),
});
export interface PublicationRecord extends Of<typeof PUBLICATION> {}

/** The lists that tell together what a publication changed; none when nothing changed, or it is not listed. */
export const listsOf = ({ changes, steps = [] }: PublicationRecord): readonly ListStep[] =>
  changes === undefined ? steps : [{ changes }];

/** Oldest first, `LOGGED_PUBLICATIONS` at most; the last is the version that names this history. */
export const HISTORY = partsOf({ publications: listOf(PUBLICATION) });
export interface HistoryDocument extends Of<typeof HISTORY> {}

/** Publications the log keeps; the oldest are dropped. At 200 characters each a log is a small document. */
export const LOGGED_PUBLICATIONS = 100;

/**
 * Changes a publication lists, and a question may go through; beyond, they are counted. A list of so many has half a
 * megabyte, and to read and put together is most of what a request may compute.
 */
export const LISTED_CHANGES = 2_000;

export const sumOf = ({ added, changed, retracted }: ChangeCounts): number => added + changed + retracted;

/** Whether all changes of a publication are listed, even if the lists are empty. */
export function isListed(publication: PublicationRecord): boolean {
  const { counts } = publication;
  if (counts === undefined || sumOf(counts) > LISTED_CHANGES) return false;
  return sumOf(counts) === 0 || listsOf(publication).length > 0;
}
