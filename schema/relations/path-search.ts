import { LACKS_LINKS } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { pathsOf } from '../../src/graph/relations/found-paths.ts';
import { MAX_LENGTH, MAX_PATHS, type PathAnswer } from '../../src/graph/relations/paths.ts';
import type { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/relations.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { requireEntity } from '../kit/require-known.ts';
import { PathRef } from './path.ts';
import { checkSpan } from './relation.ts';
import { checkNumber, walkArgs } from './walk-args.ts';

interface PathSearch extends PathAnswer {
  readonly maxLength: number;
}

const PathSearchRef = builder.objectRef<PathSearch>('PathSearch').implement({
  description: 'What a search for paths found, or that there is none.',
  fields: (t) => ({
    length: t.exposeInt('length', {
      nullable: true,
      description: 'Hops of the shortest paths; null when there is none within `searchedLength`.',
    }),
    paths: t.field({
      type: [PathRef],
      description:
        'The shortest paths, as many as asked for: those with stronger relations first, then those with more recent ones, then by id. No two lead through the same entities. Each hop is the strongest relation of its two entities.',
      extensions: { listSize: MAX_PATHS, cost: costs.paths },
      resolve: ({ paths }) => [...paths],
    }),
    totalCount: t.int({
      description: 'How many shortest paths there are; 2147483647 stands for that many and more.',
      deprecationReason:
        'Use `pathCount`, since November 2026: it is null when the number is too large to give.',
      resolve: ({ count }) => Math.min(count, MAX_INT),
    }),
    pathCount: t.int({
      nullable: true,
      description: 'How many shortest paths there are; null for more than 2,147,483,647.',
      resolve: ({ count }) => (count > MAX_INT ? null : count),
    }),
    searchedLength: t.exposeInt('maxLength', {
      description:
        'The most hops that were searched. Without a path in the answer there is none of this length or less.',
    }),
    visited: t.exposeInt('visited', {
      description:
        'How many entities the search looked at. The KV operations of an answer are in its headers.',
    }),
  }),
});

const DEFAULT_PATHS = 3;
/** The greatest Int of GraphQL. */
const MAX_INT = 2 ** 31 - 1;

/** The places of two entities that differ. */
function ends(view: GraphView, graph: RelationGraph, from: string, to: string) {
  requireEntity(view, graph, from);
  requireEntity(view, graph, to);
  if (from === to) throw badInput(`the path begins and ends at ${from}`, 'two entities that differ');
  return { start: graph.indexOf(from) ?? 0, end: graph.indexOf(to) ?? 0 };
}

builder.queryField('path', (t) =>
  t.field({
    type: PathSearchRef,
    description:
      'How two entities are connected: the shortest paths of relations between them as far as known by the as-of day, each hop with its sentence and evidence. Of competitions, seasons, countries and confederations a path leads through one that both ends are related to, and through others where `throughHubs` asks. For example `{ path(from: "national-team:italy", to: "club:bodo-glimt") { length paths { sentence } } }`.',
    args: {
      from: t.arg.id({ required: true, description: 'Id or slug of the entity it begins at.' }),
      to: t.arg.id({ required: true, description: 'Id or slug of the entity it ends at.' }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: MAX_LENGTH,
        description: `The most hops, 1 to ${MAX_LENGTH}.`,
      }),
      limit: t.arg.int({
        required: true,
        defaultValue: DEFAULT_PATHS,
        description: `The most paths, 1 to ${MAX_PATHS}.`,
      }),
      ...walkArgs(t.arg),
    },
    extensions: { cost: costs.path },
    resolve: (_root, { from, to, maxLength, limit, kinds, between, throughHubs }, { view }, { path }) => {
      checkNumber('maxLength', maxLength, MAX_LENGTH);
      checkNumber('limit', limit, MAX_PATHS);
      checkSpan(between?.from, between?.to);
      notice(view, path, () => LACKS_LINKS);
      return whenReady(view.relations(), (graph) => ({
        maxLength,
        ...pathsOf(view, graph, {
          ...ends(view, graph, from, to),
          ...{ maxLength, limit, throughHubs, kinds },
          ...{ from: between?.from, to: between?.to },
        }),
      }));
    },
  }),
);
