import type { ConflictRecord } from '../../documents/catalogue.ts';
import { isOfKind } from '../../model/ids.ts';
import { findEntity } from '../nodes/nodes.ts';
import type { GraphView } from '../view.ts';

/** Facts on which sources differ, as far as known: about one thing, or all of them for null. */
export function conflictsIn(view: GraphView, subject: string | null): readonly ConflictRecord[] {
  const { conflicts } = view.index.catalogue;
  const found = subject === null ? conflicts.all() : conflicts.having('subject', subject);
  return found.filter((conflict) => view.knows(conflict.knownFrom));
}

/** Matches tell their own day. */
const isThere = (view: GraphView, id: string): boolean =>
  isOfKind(id, 'match') || findEntity(view, id) !== null;

/** The same, without those about what is not there on the day. */
export const conflictsThere = (view: GraphView, subject: string | null): readonly ConflictRecord[] =>
  conflictsIn(view, subject).filter((conflict) => isThere(view, conflict.subject));
