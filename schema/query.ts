import { findNode } from '../src/graph/nodes/nodes.ts';
import { allReady, whenReady } from '../src/graph/promise-or-value.ts';
import type { GraphView } from '../src/graph/view.ts';
import { parsePartId } from '../src/model/ids.ts';
import { byAnyId } from './costs/parts.ts';
import { DatasetRef } from './dataset/dataset.ts';
import { builder } from './kit/builder.ts';
import { badInput } from './kit/errors.ts';
import { idWithoutDay, readId } from './kit/node.ts';
import { NodeRef } from './kit/refs.ts';
import { findPart } from './parts/find-part.ts';

function anything(view: GraphView, text: string) {
  const id = idWithoutDay(view, text);
  const part = parsePartId(id);
  return part === null ? findNode(view, readId(id)) : findPart(view, id, part);
}

/** The most ids one `nodes` call may name. */
const MAX_NODES = 100;

builder.queryType({
  description:
    'The entry points. A look-up returns null for something that does not exist; a question that makes no sense is an error with a code.',
});

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description:
      'Anything by its global id; an id that was given up answers as what it moved to. Null when there is nothing of that id, or it was not known on the as-of day. For example `{ node(id: "club:juventus") { ... on Club { name } } }`.',
    args: { id: t.arg.id({ required: true, description: 'Global id, `club:atalanta`.' }) },
    extensions: { cost: byAnyId, movesContext: true },
    resolve: (_root, { id }, { view }) => anything(view, id),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description:
      'Several by their global ids, in the order given; null at the place of each that does not exist. For example `{ nodes(ids: ["club:juventus", "national-team:italy"]) { id } }`.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${MAX_NODES}.` }) },
    extensions: { cost: byAnyId, movesContext: true },
    resolve: (_root, { ids }, { view }) => {
      if (ids.length > MAX_NODES) throw badInput(`${ids.length} ids are given`, `at most ${MAX_NODES}`);
      return whenReady(allReady(ids.map((id) => anything(view, id))), (found) => [...found]);
    },
  }),
);

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetRef,
    description:
      'The data itself: version, counts, sources, coverage, conflicts. For example `{ dataset { version knownThrough } }`.',
    resolve: (_root, _args, { view }) => view,
  }),
);
