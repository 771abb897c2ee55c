import { toDayNumber } from '../../documents/relations.ts';
import { COST } from '../effort/work.ts';
import type { GraphView } from '../view.ts';
import { searchBetween } from './paths-between.ts';
import { bestPaths } from './ranking.ts';
import { Relation, type RelationFilter, scopeOf } from './relation.ts';
import type { RelationGraph } from './relation-graph.ts';
import { costIn, countedIn, walkOf } from './walking.ts';

/** The most hops a path may be asked to have: beyond, everybody is related to everybody. */
export const MAX_LENGTH = 6;
/** The most paths one question may ask for. */
export const MAX_PATHS = 20;

export interface PathQuestion extends RelationFilter {
  /** Two places of entities that differ. */
  readonly start: number;
  readonly end: number;
  readonly maxLength: number;
  readonly limit: number;
  /** Whether a path may lead through a competition, a season, a country or a confederation. */
  readonly throughHubs: boolean;
}

export interface PathAnswer {
  /** Hops of the shortest paths; null when there is none within the length. */
  readonly length: number | null;
  /** The strongest of the shortest first. */
  readonly paths: readonly (readonly Relation[])[];
  /** How many shortest paths there are. */
  readonly count: number;
  /** How many entities were looked at. */
  readonly visited: number;
}

/** The shortest paths between two entities as things stood on the day of the view. */
export function findPaths(view: GraphView, graph: RelationGraph, question: PathQuestion): PathAnswer {
  const { start, end, maxLength, limit, throughHubs } = question;
  const scope = scopeOf(view, question);
  const walk = walkOf(graph, scope, throughHubs, countedIn(view, graph, COST.arcSeen));
  const between = searchBetween(walk, start, end, maxLength);
  const { paths, count } = bestPaths(
    walk,
    between,
    start,
    costIn(graph, scope, toDayNumber(view.day)),
    limit,
  );
  return {
    length: between.length,
    paths: paths.map((arcs) => arcs.map((arc) => new Relation(graph, scope, arc))),
    count,
    visited: new Set([...between.fromStart.keys(), ...between.toEnd.keys()]).size,
  };
}
