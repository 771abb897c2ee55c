import { toDayNumber } from '../../documents/relations.ts';
import { COST } from '../effort/work.ts';
import type { GraphView } from '../view.ts';
import { costOnPath, countedIn, walkOf } from './hops.ts';
import { searchBetween } from './paths-between.ts';
import { bestPaths } from './ranking.ts';
import { Relation, type RelationFilter, scopeOf } from './relation.ts';
import type { RelationGraph } from './relation-graph.ts';

/** The most hops that a client may ask for. With more, nearly all entities are related. */
export const MAX_LENGTH = 6;
/** The most paths that a client may ask for. */
export const MAX_PATHS = 20;

export interface PathQuestion extends RelationFilter {
  /** Places of two different entities. */
  readonly start: number;
  readonly end: number;
  readonly maxLength: number;
  readonly limit: number;
  /** Whether a path may lead through any competition, season, country or confederation, and not only one that joins the ends. */
  readonly throughHubs: boolean;
}

export interface PathAnswer {
  /** Number of hops of the shortest paths; null when there is no path within the length. */
  readonly length: number | null;
  /** The strongest of the shortest paths come first. */
  readonly paths: readonly (readonly Relation[])[];
  /** Number of shortest paths. */
  readonly count: number;
  /** Number of entities whose arcs were looked at. */
  readonly visited: number;
}

/** The shortest paths between two entities, as they stood on the as-of day. */
export function findPaths(view: GraphView, graph: RelationGraph, question: PathQuestion): PathAnswer {
  const { start, end, maxLength, limit, throughHubs } = question;
  const scope = scopeOf(view, question);
  const asked = { ends: [start, end] as const, throughHubs };
  const walk = walkOf(graph, scope, asked, countedIn(view, graph, COST.arcSeen));
  const between = searchBetween(walk, start, end, maxLength);
  const { paths, count } = bestPaths(
    walk,
    between,
    start,
    costOnPath(graph, scope, toDayNumber(view.day)),
    limit,
  );
  return {
    length: between.length,
    paths: paths.map((arcs) => arcs.map((arc) => new Relation(graph, scope, arc))),
    count,
    visited: new Set([...between.fromStart.keys(), ...between.toEnd.keys()]).size,
  };
}
