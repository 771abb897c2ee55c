/** Links seen from both their ends, so that what is related to an entity is one slice of a list. */

/** An arc is a link seen from one of its ends: twice its number from the subject, one more from the object. */
export const linkOf = (arc: number): number => arc >> 1;
export const isInverse = (arc: number): boolean => (arc & 1) === 1;
/** The same link from its other end. */
export const reverse = (arc: number): number => arc ^ 1;

/** Where each key begins when the keys, 0 to `size`, are in order; one more tells where the last ends. */
function startsOf(keys: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const behind = (keys[at] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let at = 1; at <= size; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

/** `order` by the key of each item; equal keys keep their order. Counted, since comparing a hundred thousand is dear. */
function sortBy(keys: Int32Array, starts: Int32Array, order: Int32Array): Int32Array {
  const next = starts.slice();
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const one = order[at] ?? 0;
    const key = keys[one] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = one;
    next[key] = place + 1;
  }
  return sorted;
}

/** The two ends of each link; lists may be longer than the links are many. */
export interface Ends {
  readonly subjects: ArrayLike<number>;
  readonly objects: ArrayLike<number>;
  readonly count: number;
}

/** The arcs of a set of links. */
export class Arcs {
  /** Number of entities. */
  readonly size: number;
  readonly #offsets: Int32Array;
  readonly #sorted: Int32Array;
  readonly #targets: Int32Array;

  /** @param size number of entities. */
  constructor(size: number, { subjects, objects, count }: Ends) {
    const sources = new Int32Array(count * 2);
    const targets = new Int32Array(count * 2);
    const arcs = new Int32Array(count * 2);
    for (let arc = 0; arc < count * 2; arc += 1) {
      const subject = subjects[linkOf(arc)] ?? 0;
      const object = objects[linkOf(arc)] ?? 0;
      arcs[arc] = arc;
      sources[arc] = isInverse(arc) ? object : subject;
      targets[arc] = isInverse(arc) ? subject : object;
    }
    this.size = size;
    this.#targets = targets;
    this.#offsets = startsOf(sources, size);
    this.#sorted = sortBy(sources, this.#offsets, sortBy(targets, startsOf(targets, size), arcs));
  }

  /** The arcs that leave an entity, by where they lead. */
  of(entity: number): Int32Array {
    return this.#sorted.subarray(this.#offsets[entity] ?? 0, this.#offsets[entity + 1] ?? 0);
  }

  /** The entity an arc leaves. */
  source(arc: number): number {
    return this.target(reverse(arc));
  }

  /** Where an arc leads. */
  target(arc: number): number {
    return this.#targets[arc] ?? 0;
  }
}
