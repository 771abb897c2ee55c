/**
 * The best of the shortest paths in a stable order: by the cost of their hops, then by the entities they lead
 * through.
 */
import type { PathsBetween, RelationWalk } from './paths-between.ts';

/** Arcs from the beginning to the end of the path. */
type ArcPath = readonly number[];

interface RankedPaths {
  /** Best first. Each hop is the best link between its two entities, so two paths differ in an entity. */
  readonly paths: readonly ArcPath[];
  /** Number of all shortest paths. */
  readonly count: number;
}

interface Hop {
  readonly arc: number;
  readonly target: number;
  readonly cost: number;
}

/**
 * The rest of a path from an entity to the end: its least cost, the number of such rests, and the hops they begin
 * with.
 */
interface PathRest {
  readonly cost: number;
  readonly count: number;
  readonly hops: readonly Hop[];
}

const ARRIVED: PathRest = { cost: 0, count: 1, hops: [] };

/** The shortest paths as layers of entities, one for each hop. A layer is computed when it is needed. */
class Layers {
  readonly #walk: RelationWalk;
  readonly #between: PathsBetween;
  readonly #length: number;
  readonly #costOf: (arc: number) => number;
  readonly #rests = new Map<number, PathRest>();

  /** @param costOf the cost of a hop over an arc: a whole number; less is better. */
  constructor(walk: RelationWalk, between: PathsBetween, length: number, costOf: (arc: number) => number) {
    this.#walk = walk;
    this.#between = between;
    this.#length = length;
    this.#costOf = costOf;
  }

  #isOn(entity: number, layer: number): boolean {
    const { meeting, fromStart, toEnd } = this.#between;
    if (layer <= meeting && fromStart.get(entity) !== layer) return false;
    return layer < meeting || toEnd.get(entity) === this.#length - layer;
  }

  /** The best link to each entity of the next layer, by entity. */
  #hopsFrom(entity: number, layer: number): Hop[] {
    const { arcs, holds } = this.#walk;
    const best: Hop[] = [];
    for (const arc of arcs.of(entity)) {
      const target = arcs.target(arc);
      if (!this.#isOn(target, layer + 1) || !holds(arc)) continue;
      const hop = { arc, target, cost: this.#costOf(arc) };
      const last = best.at(-1);
      // Arcs are sorted by their target.
      if (last?.target !== target) best.push(hop);
      else if (hop.cost < last.cost) best[best.length - 1] = hop;
    }
    return best;
  }

  rest(entity: number, layer: number): PathRest {
    if (layer === this.#length) return ARRIVED;
    const cached = this.#rests.get(entity);
    if (cached !== undefined) return cached;
    const hops = this.#hopsFrom(entity, layer).filter(({ target }) => this.rest(target, layer + 1).count > 0);
    const rests = hops.map((hop) => ({ ...this.rest(hop.target, layer + 1), hop }));
    const made = {
      cost: rests.reduce((least, { cost, hop }) => Math.min(least, hop.cost + cost), Number.MAX_SAFE_INTEGER),
      count: rests.reduce((sum, { count }) => sum + count, 0),
      hops,
    };
    this.#rests.set(entity, made);
    return made;
  }
}

/** The beginning of a path. */
interface PartialPath {
  readonly hops: readonly Hop[];
  /** Cost of the hops up to here. */
  readonly spent: number;
  /** Least cost of a complete path with this beginning. */
  readonly total: number;
}

function inOrder(a: PartialPath, b: PartialPath): number {
  if (a.total !== b.total) return a.total - b.total;
  for (const [index, hop] of a.hops.entries()) {
    const other = b.hops[index];
    if (other === undefined) return 1;
    if (hop.target !== other.target) return hop.target - other.target;
  }
  return a.hops.length - b.hops.length;
}

/**
 * The best of the shortest paths.
 * @param from the beginning of the search that made `between`.
 * @param costOf the cost of a hop over an arc: a whole number; less is better.
 */
export function bestPaths(
  walk: RelationWalk,
  between: PathsBetween,
  from: number,
  costOf: (arc: number) => number,
  limit: number,
): RankedPaths {
  const { length } = between;
  if (length === null) return { paths: [], count: 0 };
  const layers = new Layers(walk, between, length, costOf);
  const all = layers.rest(from, 0);
  const paths: ArcPath[] = [];
  let partial: readonly PartialPath[] = [{ hops: [], spent: 0, total: all.cost }];
  while (paths.length < limit) {
    const [first, ...others] = partial;
    if (first === undefined) break;
    const { hops, spent } = first;
    if (hops.length === length) paths.push(hops.map(({ arc }) => arc));
    const rest = layers.rest(hops.at(-1)?.target ?? from, hops.length);
    const longer = rest.hops.map((hop) => ({
      hops: [...hops, hop],
      spent: spent + hop.cost,
      total: spent + hop.cost + layers.rest(hop.target, hops.length + 1).cost,
    }));
    // Each beginning leads to another path, so no more of them are needed than the number of wanted paths.
    partial = [...others, ...longer].sort(inOrder).slice(0, limit - paths.length);
  }
  return { paths, count: all.count };
}
