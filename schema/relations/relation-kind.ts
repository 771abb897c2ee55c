import type { RelationKind, RelationType } from '../../src/graph/relations/kinds.ts';
import { RELATION_KINDS, wordOf } from '../../src/graph/relations/vocabulary.ts';
import { WORDS } from '../../src/graph/relations/words.ts';
import { builder } from '../kit/builder.ts';

/** One kind with its word: how it reads, and how its inverse does. */
export interface KindInfo {
  readonly kind: RelationKind;
  readonly word: RelationType;
  readonly isForward: boolean;
}

export function infoOf(kind: RelationKind): KindInfo {
  const word = WORDS[wordOf(kind)];
  if (word === undefined) throw new RangeError(`${kind} is no word of the vocabulary`);
  return { kind, word, isForward: word.forward.kind === kind };
}

export const readingOf = ({ word, isForward }: KindInfo) => (isForward ? word.forward : word.inverse);

export const RelationKindEnum = builder.enumType('RelationKind', {
  description:
    'The way in which one entity is related to another, read from the first. Each has an inverse: `relationKinds` lists them.',
  values: Object.fromEntries(
    RELATION_KINDS.map((kind) => [kind, { value: kind, description: readingOf(infoOf(kind)).description }]),
  ) as Record<RelationKind, { value: RelationKind; description: string }>,
});
