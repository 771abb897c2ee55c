/** How searches walk along relations: the hops there are, and the cost of each. */
import { NO_DAY } from '../../documents/relations.ts';
import type { GraphView } from '../view.ts';
import { linkOf } from './arcs.ts';
import type { LinkScope } from './links.ts';
import type { RelationWalk } from './paths-between.ts';
import type { RelationGraph } from './relation-graph.ts';
import { WORDS } from './words.ts';

/** More than the number of all days, so that a stronger relation always beats a newer one. */
const STRENGTH = 1_000_000;

/** By the place of a word in the vocabulary. */
const STRENGTHS: readonly number[] = WORDS.map(({ strength }) => strength * STRENGTH);

/**
 * The cost of a hop: the strength of its relation, then the days since it last held. Infinite when it never held in the scope.
 * @param today day number.
 */
export function costIn(graph: RelationGraph, scope: LinkScope, today: number): (arc: number) => number {
  const { links } = graph;
  return (arc) => {
    const link = linkOf(arc);
    const last = links.lastIn(link, scope);
    if (last < 0) return Number.POSITIVE_INFINITY;
    const to = links.to(link, last);
    const age = to === NO_DAY || to > today ? 0 : today - to;
    return (STRENGTHS[links.word(link)] ?? STRENGTH) + age;
  };
}

/** Counts the arcs that a search looks at, those of each entity once. */
export function countedIn({ work }: GraphView, graph: RelationGraph, cost: number): (entity: number) => void {
  const opened = new Set<number>();
  return (entity) => {
    if (opened.has(entity)) return;
    opened.add(entity);
    work.count(graph.arcs.degree(entity) * cost);
  };
}

/**
 * What a search for paths walks on.
 * @param opens is called for each entity whose arcs are looked at.
 */
export function walkOf(
  graph: RelationGraph,
  scope: LinkScope,
  throughHubs: boolean,
  opens: (entity: number) => void = () => {},
): RelationWalk {
  return {
    opens,
    arcs: graph.arcs,
    holds: (arc) => graph.links.lastIn(linkOf(arc), scope) >= 0,
    passes: (entity) => throughHubs || !graph.isHub(entity),
  };
}
