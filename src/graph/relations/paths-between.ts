/**
 * The shortest paths between two entities: a breadth-first search from both ends at once, so that only the part of the
 * graph between the two is visited.
 */

/** Which arcs leave an entity, and where they lead. */
interface Adjacency {
  /** How many arcs leave an entity. */
  readonly degree: (entity: number) => number;
  /** The arcs that leave an entity, by where they lead. */
  readonly of: (entity: number) => Iterable<number>;
  readonly target: (arc: number) => number;
}

/** The part of the graph that a search may walk. */
export interface RelationWalk {
  readonly arcs: Adjacency;
  /** Whether the search may use an arc. */
  readonly holds: (arc: number) => boolean;
  /** Told before the arcs of an entity are looked at. */
  readonly opens?: (entity: number) => void;
  /** Whether a path may lead through an entity; its ends are never asked about. */
  readonly passes: (entity: number) => boolean;
}

/** The result of a search between two entities. */
export interface PathsBetween {
  /** Hops of the shortest paths; null when there is none within the length. */
  readonly length: number | null;
  /** How many hops from the beginning the two searches met. */
  readonly meeting: number;
  /** Hops from the beginning to each entity, as far as the meeting; and from each entity to the end. */
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

  /** How many arcs the next step looks at. */
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
 * @param from and `to`: two entities that differ.
 * @param maxLength the most hops a path may have.
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
