/** Relations of an entity, and of a document that is in no store. */
import type { RelationsDocument } from '../../src/documents/relations.ts';
import { Relation, type RelationsOf, relationArcs, scopeOf } from '../../src/graph/relations/relation.ts';
import { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { readRelations, writeRelations } from '../../src/store/relations-text.ts';

/** In the order of the API. */
export function relationsOf(
  view: GraphView,
  graph: RelationGraph,
  id: string,
  wanted: RelationsOf,
): readonly Relation[] {
  const scope = scopeOf(view, wanted);
  return relationArcs(view, graph, id, wanted).map((arc) => new Relation(graph, scope, arc));
}

/** As they would be read from the store. */
export const graphOf = (document: RelationsDocument): RelationGraph =>
  new RelationGraph(readRelations(writeRelations(document)));
