import { LACKS_LINKS } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { MAX_DEPTH, Neighbourhood } from '../../src/graph/relations/neighbourhood.ts';
import * as costs from '../costs/relations.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { idOf } from '../kit/node.ts';
import { paginateAs } from '../kit/page.ts';
import { EntityRef } from '../kit/refs.ts';
import { NeighbourConnectionRef } from './neighbour.ts';
import { checkSpan, entityOf } from './relation.ts';
import { checkNumber, walkArgs } from './walk-args.ts';

builder.interfaceField(EntityRef, 'neighbourhood', (t) =>
  t.field({
    type: NeighbourConnectionRef,
    description:
      'The entities around it, for drawing: the nearest first, then the most strongly related, the most recently, by id. As far as known by the as-of day.',
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
    resolve: (entity, { depth, kinds, between, throughHubs, ...page }, { view }, { path }) => {
      checkNumber('depth', depth, MAX_DEPTH);
      checkSpan(between?.from, between?.to);
      notice(view, path, () => LACKS_LINKS);
      const asked = { depth, throughHubs, kinds, from: between?.from, to: between?.to };
      return whenReady(view.relations(), (graph) => {
        const around = new Neighbourhood(view, graph, graph.indexOf(idOf(entity)) ?? -1, asked);
        return paginateAs(around.neighbours, page, {
          key: (neighbour) => around.id(neighbour),
          node: (neighbour) => entityOf(view, around.id(neighbour)),
          link: (neighbour) => ({
            depth: around.depthOf(neighbour),
            links: () => around.linksTo(neighbour),
          }),
        });
      });
    },
  }),
);
