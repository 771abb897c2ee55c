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

/** How much more a hop to a hub of that kind costs, in days: the more a kind joins, the less it tells of two. */
const COMMON: Readonly<Record<HubKind, number>> = {
  season: 50_000,
  country: 100_000,
  competition: 150_000,
  confederation: 200_000,
};

/** The same on a path, where a hub weighs by its kind. How many it joins would tell what came after the as-of day. */
export function costOnPath(graph: RelationGraph, scope: LinkScope, today: number): (arc: number) => number {
  const costOf = costIn(graph, scope, today);
  return (arc) => {
    const kind = kindOf(graph.id(graph.arcs.target(arc)));
    return costOf(arc) + (Object.hasOwn(COMMON, kind) ? COMMON[kind as HubKind] : 0);
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

/** The hubs that both ends are related to: what two took part in, or where both are at home, tells of them. */
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

/** Places of the two entities that a path joins. */
type PathEnds = readonly [start: number, end: number];

/**
 * What a search for paths walks on. A hub is passed where it joins the ends by itself, others only when asked for.
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
