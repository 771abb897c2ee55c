import { HUBS } from '../../documents/relations.ts';
import type { OpenRelations } from '../../store/relations-text.ts';
import { Arcs } from './arcs.ts';
import { Links } from './links.ts';

/** From the first index to the one after the last. */
type EntityRange = readonly [from: number, behind: number];

function hubsOf({ kinds }: OpenRelations): readonly EntityRange[] {
  const hubs: EntityRange[] = [];
  let from = 0;
  for (const [kind, size] of kinds) {
    if (HUBS.has(kind)) hubs.push([from, from + size]);
    from += size;
  }
  return hubs;
}

/** All entities and the links between them. Each part is decoded when it is first needed. */
export class RelationGraph {
  readonly document: OpenRelations;
  readonly links: Links;
  readonly arcs: Arcs;
  readonly #hubs: readonly EntityRange[];
  /** Arcs around each entity that was asked for, hubs left out and not. */
  readonly #around = [new Map<number, number>(), new Map<number, number>()] as const;

  constructor(document: OpenRelations) {
    this.document = document;
    this.links = new Links(document);
    this.arcs = new Arcs(document, this.links);
    this.#hubs = hubsOf(document);
  }

  /** The index of an entity; null when no entity has the id. */
  indexOf(id: string): number | null {
    return this.document.entities.find(id) ?? null;
  }

  /** Whether an entity is a hub: a competition, season, country or confederation. */
  isHub(entity: number): boolean {
    for (const [from, behind] of this.#hubs) if (entity >= from && entity < behind) return true;
    return false;
  }

  /**
   * Number of arcs looked at from an entity: its own, and those of each entity one hop away that is no hub. Counted once,
   * since the price of one operation may ask it of a hundred entities under fifty aliases.
   */
  arcsAround(entity: number, throughHubs: boolean): number {
    const cached = this.#around[throughHubs ? 1 : 0];
    const count = cached.get(entity) ?? this.#countAround(entity, throughHubs);
    cached.set(entity, count);
    return count;
  }

  #countAround(entity: number, throughHubs: boolean): number {
    const near = new Set(this.arcs.of(entity).map((arc) => this.arcs.target(arc)));
    near.delete(entity);
    return [...near].reduce(
      (sum, other) => (throughHubs || !this.isHub(other) ? sum + this.arcs.degree(other) : sum),
      this.arcs.degree(entity),
    );
  }

  /** @param entity its index. */
  id(entity: number): string {
    return this.document.entities.at(entity);
  }
}

const graphs = new WeakMap<OpenRelations, RelationGraph>();

/** Made once for each document that an isolate reads. */
export function relationGraphOf(document: OpenRelations): RelationGraph {
  const known = graphs.get(document) ?? new RelationGraph(document);
  graphs.set(document, known);
  return known;
}
