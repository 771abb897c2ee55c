import { toDayNumber } from '../../documents/relations.ts';
import { COST } from '../effort/work.ts';
import type { GraphView } from '../view.ts';
import { reverse } from './arcs.ts';
import type { LinkScope } from './links.ts';
import type { RelationWalk } from './paths-between.ts';
import { Relation, type RelationFilter, scopeOf } from './relation.ts';
import type { RelationGraph } from './relation-graph.ts';
import { costIn, countedIn, walkOf } from './walking.ts';

/** The farthest a neighbourhood reaches: one hop more is half of the graph. */
export const MAX_DEPTH = 2;

export interface Neighbour {
  readonly entity: number;
  /** Hops from the middle. */
  readonly depth: number;
  /** What the best way from the middle costs: see `costIn`. */
  readonly cost: number;
}

export interface NeighbourhoodQuestion extends RelationFilter {
  readonly depth: number;
  /** Whether a way may lead through a competition, a season, a country or a confederation. */
  readonly throughHubs: boolean;
}

type ReachedEntities = ReadonlyMap<number, Neighbour>;

/** The entities around another, and what links them. */
export class Neighbourhood {
  readonly #graph: RelationGraph;
  readonly #scope: LinkScope;
  readonly #walk: RelationWalk;
  readonly #costOf: (arc: number) => number;
  readonly #middle: number;
  readonly #reached: ReachedEntities;

  constructor(view: GraphView, graph: RelationGraph, middle: number, asked: NeighbourhoodQuestion) {
    this.#graph = graph;
    this.#scope = scopeOf(view, asked);
    this.#walk = walkOf(graph, this.#scope, asked.throughHubs, countedIn(view, graph, COST.arcRanked));
    this.#costOf = costIn(graph, this.#scope, toDayNumber(view.day));
    this.#middle = middle;
    const reached = new Map([[middle, { entity: middle, depth: 0, cost: 0 }]]);
    let layer: ReachedEntities = reached;
    for (let depth = 1; depth <= asked.depth; depth += 1) {
      layer = this.#nextLayer(layer, reached, depth);
      for (const [entity, neighbour] of layer) reached.set(entity, neighbour);
    }
    this.#reached = reached;
  }

  id({ entity }: Neighbour): string {
    return this.#graph.id(entity);
  }

  #isOpen(entity: number): boolean {
    return entity === this.#middle || this.#walk.passes(entity);
  }

  #nextLayer(layer: ReachedEntities, reached: ReachedEntities, depth: number): ReachedEntities {
    const { arcs, holds, opens } = this.#walk;
    const next = new Map<number, Neighbour>();
    for (const { entity: from, cost: spent } of layer.values()) {
      if (!this.#isOpen(from)) continue;
      opens?.(from);
      for (const arc of arcs.of(from)) {
        const entity = arcs.target(arc);
        if (reached.has(entity) || !holds(arc)) continue;
        const cost = spent + this.#costOf(arc);
        if (cost < (next.get(entity)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(entity, { entity, depth, cost });
      }
    }
    return next;
  }

  /** Without the middle: the nearest first, then the most strongly linked, then by id. */
  get neighbours(): readonly Neighbour[] {
    return [...this.#reached.values()]
      .filter(({ entity }) => entity !== this.#middle)
      .sort((a, b) => a.depth - b.depth || a.cost - b.cost || a.entity - b.entity);
  }

  /** The best relation from each entity that is one hop nearer to the middle, by its id. */
  linksTo({ entity, depth }: Neighbour): readonly Relation[] {
    const { arcs, holds } = this.#walk;
    const best = new Map<number, { readonly arc: number; readonly cost: number }>();
    for (const arc of arcs.of(entity)) {
      const nearer = arcs.target(arc);
      if (this.#reached.get(nearer)?.depth !== depth - 1 || !this.#isOpen(nearer) || !holds(arc)) continue;
      const cost = this.#costOf(arc);
      if (cost < (best.get(nearer)?.cost ?? Number.POSITIVE_INFINITY)) best.set(nearer, { arc, cost });
    }
    return [...best.values()].map(({ arc }) => new Relation(this.#graph, this.#scope, reverse(arc)));
  }
}
