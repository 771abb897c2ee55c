/** Counts the statements about a subject that are new or gone, in whichever documents they are. */
import {
  type ChangeCounts,
  LISTED_CHANGES,
  type PredicateChange,
  type SubjectChanges,
} from '../../documents/history.ts';
import { changesIn, inOrder, predicateChanges } from '../../statements/compose.ts';
import type { Statements } from '../../statements/documents.ts';

export interface VersionComparison {
  /** The counts. They are exact, also for long lists. */
  readonly counts: ChangeCounts;
  /** The changes; null when there are more than `LISTED_CHANGES`. */
  readonly subjects: readonly SubjectChanges[] | null;
}

/**
 * What several documents say of one subject, by predicate. A fact that moved from one document to another is there
 * twice.
 */
function merged(changes: readonly PredicateChange[]): readonly PredicateChange[] {
  const byPredicate = new Map<string, PredicateChange>();
  for (const [predicate, before, after] of changes) {
    const known = byPredicate.get(predicate);
    byPredicate.set(predicate, [
      predicate,
      [...(known?.[1] ?? []), ...before],
      [...(known?.[2] ?? []), ...after],
    ]);
  }
  return [...byPredicate.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Counts changes, and lists them while they are few. */
export function comparisonOf(subjects: Iterable<SubjectChanges>): VersionComparison {
  const counts = { ADDED: 0, CHANGED: 0, RETRACTED: 0 };
  const listed: SubjectChanges[] = [];
  let sum = 0;
  for (const subject of subjects) {
    for (const { kind } of changesIn(subject)) {
      counts[kind] += 1;
      sum += 1;
    }
    // Nothing is kept of changes that the list will not hold.
    if (sum <= LISTED_CHANGES) listed.push(subject);
  }
  const { ADDED: added, CHANGED: changed, RETRACTED: retracted } = counts;
  return { counts: { added, changed, retracted }, subjects: sum <= LISTED_CHANGES ? inOrder(listed) : null };
}

/**
 * Takes documents one by one, and counts when all are there: a match that moved to another season has left one
 * document and entered another, and nothing that is said of it has changed.
 */
export class ChangeTally {
  /** By subject, the predicates that differ in each document, as JSON. A first import has a million of them. */
  readonly #differences = new Map<string, string[]>();

  add(before: Statements, after: Statements): void {
    for (const subject of new Set([...before.keys(), ...after.keys()])) {
      const predicates = predicateChanges(before.get(subject) ?? [], after.get(subject) ?? []);
      if (predicates.length > 0) this.#take(subject, JSON.stringify(predicates));
    }
  }

  #take(subject: string, difference: string): void {
    const known = this.#differences.get(subject);
    if (known === undefined) this.#differences.set(subject, [difference]);
    else known.push(difference);
  }

  *#subjects(): Generator<SubjectChanges> {
    for (const [subject, differences] of this.#differences) {
      const predicates = differences.flatMap((list) => JSON.parse(list) as readonly PredicateChange[]);
      const left = merged(predicates).filter((change) => changesIn([subject, [change]]).length > 0);
      if (left.length > 0) yield [subject, left];
    }
  }

  get comparison(): VersionComparison {
    return comparisonOf(this.#subjects());
  }
}
