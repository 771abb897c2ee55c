import type { Entity } from '../../src/graph/nodes/entities.ts';
import type { Relation } from '../../src/graph/relations/relation.ts';
import * as costs from '../costs/relations.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { EntityRef } from '../kit/refs.ts';
import { RelationConnectionRef, relationKey } from './relation.ts';

/** A neighbour, with the links to it. */
interface Linked {
  readonly depth: number;
  /** The links, made when they are asked for: of hundreds of neighbours a page shows twenty. */
  readonly links: () => readonly Relation[];
}

export const NeighbourConnectionRef = connectionOf<Entity, Linked>(
  'Neighbour',
  EntityRef,
  'entities around another',
  (t) => ({
    depth: t.int({
      description: 'How many hops from the entity in the middle.',
      resolve: ({ link }) => link.depth,
    }),
    links: t.field({
      type: RelationConnectionRef,
      description:
        'The lines of a drawing: from each entity one hop nearer to the middle the strongest relation to this one, by id.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.links },
      resolve: ({ link }, page) =>
        paginateBy(link.links(), (relation) => `${relation.subject} ${relationKey(relation)}`, page),
    }),
  }),
);
