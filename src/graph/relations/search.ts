/**
 * The shortest ways from one entity to another: a search from both ends at once, level by level, so that of a graph of
 * any size only what lies between the two is looked at.
 */

/** What leads from where to where. */
export interface Ways {
  /** How many arcs leave an entity. */
  readonly degree: (entity: number) => number;
  /** The arcs that leave an entity, by where they lead. */
  readonly of: (entity: number) => Iterable<number>;
  readonly target: (arc: number) => number;
}

/** What a search walks. */
export interface Walk {
  readonly arcs: Ways;
  /** Whether an arc is in the question. */
  readonly holds: (arc: number) => boolean;
  /** Told before the arcs of an entity are looked at. */
  readonly opens?: (entity: number) => void;
  /** Whether a path may lead through an entity; its ends are never asked about. */
  readonly passes: (entity: number) => boolean;
}

/** What lies between two entities. */
export interface Between {
  /** Hops of the shortest paths; null when there is none within the length. */
  readonly length: number | null;
  /** How many hops from the beginning the two searches met. */
  readonly meeting: number;
  /** Hops from the beginning to each entity, as far as the meeting; and from each entity to the end. */
  readonly fromStart: ReadonlyMap<number, number>;
  readonly toEnd: ReadonlyMap<number, number>;
}

/** One of the two searches. */
class Front {
  readonly hops = new Map<number, number>();
  /** Entities reached in the last step. */
  edge: readonly number[];
  depth = 0;
  readonly #walk: Walk;
  readonly #goal: number;

  constructor(walk: Walk, from: number, goal: number) {
    this.#walk = walk;
    this.#goal = goal;
    this.hops.set(from, 0);
    this.edge = [from];
  }

  /** How many arcs the next step looks at. */
  get effort(): number {
    return this.edge.reduce((sum, entity) => sum + this.#walk.arcs.degree(entity), 0);
  }

  advance(): void {
    const { arcs, holds, passes, opens } = this.#walk;
    const reached: number[] = [];
    this.depth += 1;
    for (const entity of this.edge) {
      opens?.(entity);
      for (const arc of arcs.of(entity)) {
        const target = arcs.target(arc);
        if (this.hops.has(target) || !(target === this.#goal || passes(target)) || !holds(arc)) continue;
        this.hops.set(target, this.depth);
        reached.push(target);
      }
    }
    this.edge = reached;
  }

  touches(other: Front): boolean {
    return this.edge.some((entity) => other.hops.has(entity));
  }
}

/**
 * @param from and `to`: two entities that differ.
 * @param maxLength the most hops a path may have.
 */
export function searchBetween(walk: Walk, from: number, to: number, maxLength: number): Between {
  const start = new Front(walk, from, to);
  const end = new Front(walk, to, from);
  let met = false;
  while (!met && start.depth + end.depth < maxLength && start.edge.length > 0 && end.edge.length > 0) {
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
