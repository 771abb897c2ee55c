import type { ConflictRecord } from '../documents/catalogue.ts';
import { globalId } from '../model/ids.ts';
import { compact } from './cells.ts';
import type { Facts } from './facts.ts';

/** The time in a predicate such as `head coach on 2026-06-11`. */
const DAY = /\d{4}-\d{2}-\d{2}/;

/**
 * Facts on which sources differ, each with the day from which the conflict is known; for a match, the day it was
 * played.
 */
export function conflictRecords({ conflicts, matches }: Facts): readonly ConflictRecord[] {
  const disputed = new Set(conflicts.map(({ value }) => value.subject));
  const played = new Map<string, string>();
  for (const { value } of matches)
    if (disputed.has(globalId('match', value.id))) played.set(globalId('match', value.id), value.date);
  return conflicts.map(({ value }) =>
    compact({
      ...value,
      knownFrom: value.toldFrom ?? played.get(value.subject) ?? DAY.exec(value.predicate)?.[0],
    }),
  );
}
