/** How relations are walked: which hops there are, and what each costs. */
import { NO_DAY } from '../../documents/relations.ts';
import type { GraphView } from '../view.ts';
import { linkOf } from './arcs.ts';
import type { LinkScope } from './links.ts';
import type { RelationWalk } from './paths-between.ts';
import type { RelationGraph } from './relation-graph.ts';
import { WORDS } from './words.ts';

/** More than all days there are: a stronger word is worth more than any newness. */
const STRENGTH = 1_000_000;

/**
 * What a hop costs: its word's strength, then the days since it was last so.
 * @param today day number.
 */
export function costIn(graph: RelationGraph, scope: LinkScope, today: number): (arc: number) => number {
  const { links } = graph;
  return (arc) => {
    const link = linkOf(arc);
    const to = links.to(link, links.lastIn(link, scope));
    const age = to === NO_DAY || to > today ? 0 : today - to;
    return (WORDS[links.word(link)]?.strength ?? 1) * STRENGTH + age;
  };
}

/** Counts the arcs that a walk looks at, those of each entity once. */
export function countedIn({ work }: GraphView, graph: RelationGraph, cost: number): (entity: number) => void {
  const opened = new Set<number>();
  return (entity) => {
    if (opened.has(entity)) return;
    opened.add(entity);
    work.count(graph.arcs.degree(entity) * cost);
  };
}

/**
 * What a question about paths walks.
 * @param opens is told of each entity whose arcs are looked at.
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
