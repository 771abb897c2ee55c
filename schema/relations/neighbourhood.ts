import type { Entity } from '../../src/graph/nodes/entities.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { MAX_DEPTH, Neighbourhood } from '../../src/graph/relations/neighbourhood.ts';
import type { Relation } from '../../src/graph/relations/relation.ts';
import * as costs from '../costs/relations.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { idOf } from '../kit/node.ts';
import { paginate, paginateBy } from '../kit/page.ts';
import { EntityRef } from '../kit/refs.ts';
import { checkSpan, entityOf, RelationConnectionRef, relationKey } from './relation.ts';
import { checkNumber, walkArgs } from './walk-args.ts';

/** A neighbour with what links it. */
interface Linked {
  readonly depth: number;
  /** Made when asked for: of hundreds of neighbours a page shows twenty. */
  readonly links: () => readonly Relation[];
}

const NeighbourConnectionRef = connectionOf<Entity, Linked>(
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

builder.interfaceField(EntityRef, 'neighbourhood', (t) =>
  t.field({
    type: NeighbourConnectionRef,
    description:
      'The entities around it, for drawing: the nearest first, of these the most strongly related, then those related most recently, then by id. As far as known by the as-of day.',
    args: {
      ...pageArgs(t.arg),
      depth: t.arg.int({
        required: true,
        defaultValue: MAX_DEPTH,
        description: `How many hops at most, 1 to ${MAX_DEPTH}.`,
      }),
      ...walkArgs(t.arg),
    },
    extensions: { cost: costs.neighbourhood },
    resolve: (entity, { depth, kinds, between, throughHubs, ...page }, { view }) => {
      checkNumber('depth', depth, MAX_DEPTH);
      checkSpan(between?.from, between?.to);
      const asked = { depth, throughHubs, kinds, from: between?.from, to: between?.to };
      return whenReady(view.relations(), (graph) => {
        const around = new Neighbourhood(view, graph, graph.place(idOf(entity)) ?? -1, asked);
        const items = around.neighbours.map((node) => ({
          key: around.id(node),
          node,
          link: { depth: node.depth, links: () => around.linksTo(node) },
        }));
        return paginate(items, page, (node) => entityOf(view, around.id(node)));
      });
    },
  }),
);
