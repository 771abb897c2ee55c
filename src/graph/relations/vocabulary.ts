/** The kinds of relations between two entities, each with its inverse. */
import type { RelationKind } from './kinds.ts';
import { WORDS } from './words.ts';

/** Every kind, each before its inverse, strongest first. A symmetric kind is listed once. */
export const RELATION_KINDS: readonly RelationKind[] = [
  ...new Set(WORDS.flatMap(({ forward, inverse }) => [forward.kind, inverse.kind])),
];

const PLACE: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(({ forward, inverse }, index) => [
    [forward.kind, index],
    [inverse.kind, index],
  ]),
);

/** The index of the entry in `WORDS` for a kind or its inverse. */
export const wordOf = (kind: RelationKind): number => PLACE.get(kind) ?? 0;
