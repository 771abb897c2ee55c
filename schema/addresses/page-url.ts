/** The address of the page of a thing. */

import type { Node } from '../../src/graph/nodes/node.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { addressOf } from '../../src/model/ids.ts';
import { builder, type GraphContext } from '../kit/builder.ts';
import { idOf } from '../kit/node.ts';
import { CampaignRef, EntityRef, MatchRef, StageRef, TenureRef, TieRef } from '../kit/refs.ts';

const DESCRIPTION =
  'The address of its page, on the as-of day where there is one; a path alone where the address of this graph is not configured. Null for some sources, and never for anything else.';

const dayIn = ({ asOf }: GraphView): string => (asOf === null ? '' : `?asOf=${asOf}`);

const urlOf = (node: Node, { view, site }: GraphContext): string =>
  `${addressOf(site?.origin ?? '', idOf(node))}${dayIn(view)}`;

builder.interfaceField(EntityRef, 'url', (t) =>
  t.field({
    type: 'URL',
    nullable: true,
    description: DESCRIPTION,
    resolve: (node, _args, context) => urlOf(node, context),
  }),
);

for (const ref of [MatchRef, TieRef, StageRef, CampaignRef, TenureRef] as const)
  builder.objectField(ref as typeof MatchRef, 'url', (t) =>
    t.field({
      type: 'URL',
      nullable: true,
      description: DESCRIPTION,
      resolve: (node, _args, context) => urlOf(node, context),
    }),
  );
