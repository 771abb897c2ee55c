/** The hops that searches for paths may take, and the cost of each. */
import { type HubKind, NO_DAY } from '../../documents/relations.ts';
import { kindOf } from '../../model/ids.ts';
import type { GraphView } from '../view.ts';
import { linkOf } from './arcs.ts';
import type { LinkScope } from './links.ts';
import type { RelationWalk } from './paths-between.ts';
import type { RelationGraph } from './relation-graph.ts';
import { WORDS } from './words.ts';

/** More than the number of all days, so that a stronger relation always beats a newer one. */
const STRENGTH = 1_000_000;

/** By the index of a word in the vocabulary. */
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

/**
 * The additional cost of a hop to a hub, in days: the more entities a kind of hub joins, the less it tells
 * about two of them.
 */
const COMMON: Readonly<Record<HubKind, number>> = {
  season: 50_000,
  country: 100_000,
  competition: 150_000,
  confederation: 200_000,
};

/**
 * The cost of a hop on a path, which for a hub depends on its kind. The number of entities that it joins
 * would depend on facts after the as-of day.
 */
export function costOnPath(graph: RelationGraph, scope: LinkScope, today: number): (arc: number) => number {
  const costOf = costIn(graph, scope, today);
  return (arc) => {
    const kind = kindOf(graph.id(graph.arcs.target(arc)));
    return costOf(arc) + (Object.hasOwn(COMMON, kind) ? COMMON[kind as HubKind] : 0);
  };
}

/** Counts the arcs that a search looks at, once for each entity. */
export function countedIn({ work }: GraphView, graph: RelationGraph, cost: number): (entity: number) => void {
  const opened = new Set<number>();
  return (entity) => {
    if (opened.has(entity)) return;
    opened.add(entity);
    work.count(graph.arcs.degree(entity) * cost);
  };
}

/** The hubs that both ends are related to, such as a season that both took part in. */
function sharedHubs(
  walk: Omit<RelationWalk, 'passes'>,
  graph: RelationGraph,
  ends: PathEnds,
): ReadonlySet<number> {
  const [some, others] = ends.map((end) => {
    walk.opens?.(end);
    const held = graph.arcs.of(end).filter((arc) => graph.isHub(graph.arcs.target(arc)) && walk.holds(arc));
    return new Set(held.map((arc) => graph.arcs.target(arc)));
  });
  return new Set([...(some ?? [])].filter((hub) => others?.has(hub)));
}

/** Indexes of the two entities that a path joins. */
type PathEnds = readonly [start: number, end: number];

/**
 * The part of the graph that a search for paths may visit. It may pass a hub that joins the two ends by
 * itself, and other hubs only when asked to.
 * @param opens is called for each entity whose arcs are looked at.
 */
export function walkOf(
  graph: RelationGraph,
  scope: LinkScope,
  { ends, throughHubs }: { readonly ends: PathEnds; readonly throughHubs: boolean },
  opens: (entity: number) => void = () => {},
): RelationWalk {
  const walk = {
    opens,
    arcs: graph.arcs,
    holds: (arc: number) => graph.links.lastIn(linkOf(arc), scope) >= 0,
  };
  if (throughHubs) return { ...walk, passes: () => true };
  const shared = sharedHubs(walk, graph, ends);
  return { ...walk, passes: (entity) => !graph.isHub(entity) || shared.has(entity) };
}
