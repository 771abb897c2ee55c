/** Links seen from both their ends, so that what is related to an entity is one slice of a list. */
import type { OpenRelations } from '../../store/relations-text.ts';
import type { Links } from './links.ts';

/** An arc is a link seen from one of its ends: twice its number from the subject, one more from the object. */
export const linkOf = (arc: number): number => arc >> 1;
export const isInverse = (arc: number): boolean => (arc & 1) === 1;
/** The same link from its other end. */
export const reverse = (arc: number): number => arc ^ 1;

/** Not looked for yet. */
const UNKNOWN = -1;

/** The arcs of a set of links. What a walk comes by is kept: a search for paths comes by most of it. */
export class Arcs {
  readonly #document: OpenRelations;
  readonly #links: Links;
  readonly #from: (readonly number[] | undefined)[] = [];
  #targets: Int32Array | null = null;

  constructor(document: OpenRelations, links: Links) {
    this.#document = document;
    this.#links = links;
  }

  #start(entity: number): number {
    const { numbers, columns } = this.#document;
    return columns.arcs + numbers.at(columns.starts + entity);
  }

  /** How many arcs leave an entity. */
  degree(entity: number): number {
    return this.#start(entity + 1) - this.#start(entity);
  }

  /** The arcs that leave an entity, by where they lead. */
  of(entity: number): readonly number[] {
    const cached = this.#from[entity];
    if (cached !== undefined) return cached;
    const found = this.#document.numbers.slice(this.#start(entity), this.#start(entity + 1));
    this.#from[entity] = found;
    return found;
  }

  /** The entity an arc leaves. */
  source(arc: number): number {
    return this.target(reverse(arc));
  }

  /** Where an arc leads. */
  target(arc: number): number {
    this.#targets ??= new Int32Array(2 * this.#links.count).fill(UNKNOWN);
    const cached = this.#targets[arc] ?? UNKNOWN;
    if (cached !== UNKNOWN) return cached;
    const found = this.#links.end(linkOf(arc), isInverse(arc) ? 'SUBJECT' : 'OBJECT');
    this.#targets[arc] = found;
    return found;
  }
}
