/**
 * The shortest paths between two entities. A breadth-first search starts at both ends, so that it visits only the
 * part of the graph between them.
 */

/** Which arcs leave an entity, and where they lead. */
interface Adjacency {
  /** How many arcs leave an entity. */
  readonly degree: (entity: number) => number;
  /** The arcs that leave an entity, by where they lead. */
  readonly of: (entity: number) => Iterable<number>;
  readonly target: (arc: number) => number;
}

/** The part of the graph that a search may visit. */
export interface RelationWalk {
  readonly arcs: Adjacency;
  /** Whether the search may use an arc. */
  readonly holds: (arc: number) => boolean;
  /** Called before the search looks at the arcs of an entity. */
  readonly opens?: (entity: number) => void;
  /** Whether a path may lead through an entity. It is not asked for the two ends. */
  readonly passes: (entity: number) => boolean;
}

/** The result of a search between two entities. */
export interface PathsBetween {
  /** Number of hops of the shortest paths; null when there is no path within the length. */
  readonly length: number | null;
  /** Number of hops from the beginning to where the two searches met. */
  readonly meeting: number;
  /** Hops from the beginning to each entity up to the meeting point, and from each entity to the end. */
  readonly fromStart: ReadonlyMap<number, number>;
  readonly toEnd: ReadonlyMap<number, number>;
}

/** One of the two searches, with the entities it has reached. */
class Frontier {
  readonly hops = new Map<number, number>();
  /** Entities reached in the last step. */
  frontier: readonly number[];
  depth = 0;
  readonly #walk: RelationWalk;
  readonly #goal: number;

  constructor(walk: RelationWalk, from: number, goal: number) {
    this.#walk = walk;
    this.#goal = goal;
    this.hops.set(from, 0);
    this.frontier = [from];
  }

  /** Number of arcs that the next step looks at. */
  get effort(): number {
    return this.frontier.reduce((sum, entity) => sum + this.#walk.arcs.degree(entity), 0);
  }

  advance(): void {
    const { arcs, holds, passes, opens } = this.#walk;
    const reached: number[] = [];
    this.depth += 1;
    for (const entity of this.frontier) {
      opens?.(entity);
      for (const arc of arcs.of(entity)) {
        const target = arcs.target(arc);
        if (this.hops.has(target) || !(target === this.#goal || passes(target)) || !holds(arc)) continue;
        this.hops.set(target, this.depth);
        reached.push(target);
      }
    }
    this.frontier = reached;
  }

  touches(other: Frontier): boolean {
    return this.frontier.some((entity) => other.hops.has(entity));
  }
}

/**
 * @param from one end; `to`, the other end, must differ from it.
 * @param maxLength the most hops that a path may have.
 */
export function searchBetween(walk: RelationWalk, from: number, to: number, maxLength: number): PathsBetween {
  const start = new Frontier(walk, from, to);
  const end = new Frontier(walk, to, from);
  let met = false;
  while (
    !met &&
    start.depth + end.depth < maxLength &&
    start.frontier.length > 0 &&
    end.frontier.length > 0
  ) {
    const [front, other] = start.effort <= end.effort ? [start, end] : [end, start];
    front.advance();
    met = front.touches(other);
  }
  return {
    length: met ? start.depth + end.depth : null,
    meeting: start.depth,
    fromStart: start.hops,
    toEnd: end.hops,
  };
}
