import type { ConflictRecord } from '../../documents/catalogue.ts';
import type { GraphView } from '../view.ts';

/** Facts on which sources differ, as far as known: about one thing, or all of them for null. */
export function conflictsIn(view: GraphView, subject: string | null): readonly ConflictRecord[] {
  const { conflicts } = view.index.catalogue;
  const found = subject === null ? conflicts.all() : conflicts.having('subject', subject);
  return found.filter((conflict) => view.knows(conflict.knownFrom));
}
