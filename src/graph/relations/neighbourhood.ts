import { toDayNumber } from '../../documents/relations.ts';
import { COST } from '../effort/work.ts';
import type { GraphView } from '../view.ts';
import { reverse } from './arcs.ts';
import { costIn, countedIn } from './hops.ts';
import type { LinkScope } from './links.ts';
import { Relation, type RelationFilter, scopeOf } from './relation.ts';
import type { RelationGraph } from './relation-graph.ts';

/** The greatest depth: one hop more would reach half of the graph. */
export const MAX_DEPTH = 2;

interface NeighbourhoodQuestion extends RelationFilter {
  readonly depth: number;
  /** Whether a path may lead through a competition, a season, a country or a confederation. */
  readonly throughHubs: boolean;
}

/**
 * More than there are entities. A cost times this number, plus an entity, is one exact number that sorts by
 * cost.
 */
const ENTITIES = 2 ** 24;

/** What a walk knows of each entity. All walks of a graph use the same columns, one after the other. */
class WalkColumns {
  /** Whether it is reached. */
  readonly reached: Uint8Array;
  /** The cost of the cheapest way from the centre: see `costIn`. Infinite when there is none. */
  readonly costs: Float64Array;

  constructor(size: number) {
    this.reached = new Uint8Array(size);
    this.costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  }

  clear(layers: readonly (readonly number[])[]): void {
    for (const entity of layers.flat()) {
      this.reached[entity] = 0;
      this.costs[entity] = Number.POSITIVE_INFINITY;
    }
  }
}

const columns = new WeakMap<RelationGraph, WalkColumns>();

function columnsOf(graph: RelationGraph): WalkColumns {
  const known = columns.get(graph) ?? new WalkColumns(graph.document.entities.size);
  columns.set(graph, known);
  return known;
}

/**
 * The entities around another, and what links them. A hub reaches thousands of them over tens of thousands of
 * arcs, so no object is made for each.
 */
export class Neighbourhood {
  readonly #graph: RelationGraph;
  readonly #scope: LinkScope;
  readonly #costOf: (arc: number) => number;
  readonly #opens: (entity: number) => void;
  readonly #throughHubs: boolean;
  readonly #middle: number;
  /** The entities of each hop. Each is one number, made of its cost and the entity, until they are sorted. */
  readonly #layers: readonly (readonly number[])[];
  #neighbours: readonly number[] | null = null;
  #depths: ReadonlyMap<number, number> | null = null;

  /** @param middle the index of an entity; -1 for one that is related to nothing. */
  constructor(view: GraphView, graph: RelationGraph, middle: number, asked: NeighbourhoodQuestion) {
    this.#graph = graph;
    this.#scope = scopeOf(view, asked);
    this.#costOf = costIn(graph, this.#scope, toDayNumber(view.day));
    this.#opens = countedIn(view, graph, COST.arcRanked);
    this.#throughHubs = asked.throughHubs;
    this.#middle = middle;
    this.#layers = this.#walk(asked.depth);
  }

  /** The id of an entity. */
  id(entity: number): string {
    return this.#graph.id(entity);
  }

  #isOpen(entity: number): boolean {
    return entity === this.#middle || this.#throughHubs || !this.#graph.isHub(entity);
  }

  #walk(depth: number): readonly (readonly number[])[] {
    const known = columnsOf(this.#graph);
    const layers: number[][] = [];
    try {
      layers.push(this.#middle < 0 ? [] : [this.#middle]);
      for (const entity of layers.flat()) [known.reached[entity], known.costs[entity]] = [1, 0];
      for (let hops = 1; hops <= depth; hops += 1) this.#hop(known, layers);
      return layers
        .slice(1)
        .map((layer) => layer.map((entity) => (known.costs[entity] ?? 0) * ENTITIES + entity));
    } finally {
      // Also where the work is stopped: the next walk begins with none reached.
      known.clear(layers);
    }
  }

  /** Adds the layer that is one hop farther. */
  #hop(known: WalkColumns, layers: number[][]): void {
    const next: number[] = [];
    const last = layers.at(-1) ?? [];
    layers.push(next);
    for (const from of last) {
      if (!this.#isOpen(from)) continue;
      this.#opens(from);
      this.#open(from, known, next);
    }
    for (const entity of next) known.reached[entity] = 1;
  }

  /** Looks at the arcs of an entity; what is met first is added to the next layer. */
  #open(from: number, { reached, costs }: WalkColumns, next: number[]): void {
    const { arcs } = this.#graph;
    const spent = costs[from] ?? 0;
    for (const arc of arcs.of(from)) {
      const entity = arcs.target(arc);
      if (reached[entity] !== 0) continue;
      const before = costs[entity] ?? 0;
      const cost = spent + this.#costOf(arc);
      if (cost >= before) continue;
      if (before === Number.POSITIVE_INFINITY) next.push(entity);
      costs[entity] = cost;
    }
  }

  /** Without the middle: the nearest first, then the most strongly linked, then by id. */
  get neighbours(): readonly number[] {
    this.#neighbours ??= this.#layers.flatMap((layer) =>
      Array.from(Float64Array.from(layer).sort(), (key) => key % ENTITIES),
    );
    return this.#neighbours;
  }

  /** How many hops it is from the middle; -1 for an entity that is not reached. */
  depthOf(entity: number): number {
    this.#depths ??= new Map(
      [[this.#middle], ...this.#layers].flatMap((layer, depth) =>
        layer.map((key) => [key % ENTITIES, depth]),
      ),
    );
    return this.#depths.get(entity) ?? -1;
  }

  /** The best relation to a neighbour from each entity that is one hop nearer to the middle, by its id. */
  linksTo(entity: number): readonly Relation[] {
    const { arcs } = this.#graph;
    const nearer = this.depthOf(entity) - 1;
    const best = new Map<number, { readonly arc: number; readonly cost: number }>();
    for (const arc of arcs.of(entity)) {
      const other = arcs.target(arc);
      if (this.depthOf(other) !== nearer || !this.#isOpen(other)) continue;
      const cost = this.#costOf(arc);
      if (cost < (best.get(other)?.cost ?? Number.POSITIVE_INFINITY)) best.set(other, { arc, cost });
    }
    return [...best.values()].map(({ arc }) => new Relation(this.#graph, this.#scope, reverse(arc)));
  }
}
