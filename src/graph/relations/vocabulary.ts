/** In what ways two entities are related, each with its inverse. */
import type { RelationKind } from './kinds.ts';
import { WORDS } from './words.ts';

/** Every kind, forward before inverse, strongest first; a symmetric one once. */
export const RELATION_KINDS: readonly RelationKind[] = [
  ...new Set(WORDS.flatMap(({ forward, inverse }) => [forward.kind, inverse.kind])),
];

const PLACE: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(({ forward, inverse }, place) => [
    [forward.kind, place],
    [inverse.kind, place],
  ]),
);

/** The place of a kind's word in `WORDS`, whichever its direction. */
export const wordOf = (kind: RelationKind): number => PLACE.get(kind) ?? 0;
