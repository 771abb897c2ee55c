import type { OpenRelations } from '../../store/relations-text.ts';
import { Links } from './links.ts';

/** Kinds that join whatever is in them: a way through one of them tells next to nothing. */
const HUBS: ReadonlySet<string> = new Set(['competition', 'season', 'country', 'confederation']);

/** All entities and the links between them. */
export class RelationGraph {
  readonly document: OpenRelations;
  readonly links: Links;
  readonly #places: ReadonlyMap<string, number>;
  readonly #hubs: Uint8Array;

  constructor(document: OpenRelations) {
    this.document = document;
    this.links = new Links(document);
    this.#places = new Map(document.entities.map((id, place) => [id, place]));
    this.#hubs = Uint8Array.from(document.entities, (id) => (HUBS.has(id.slice(0, id.indexOf(':'))) ? 1 : 0));
  }

  /** The place of an entity; null for an id that names none. */
  place(id: string): number | null {
    return this.#places.get(id) ?? null;
  }

  /** Whether an entity is a whole competition, season, country or confederation. */
  isHub(place: number): boolean {
    return this.#hubs[place] === 1;
  }

  /** @param place of an entity. */
  id(place: number): string {
    return this.document.entities[place] ?? '';
  }
}

const graphs = new WeakMap<OpenRelations, RelationGraph>();

/** Decoded once for each document an isolate reads; the second call is free. */
export function relationGraphOf(document: OpenRelations): RelationGraph {
  const known = graphs.get(document) ?? new RelationGraph(document);
  graphs.set(document, known);
  return known;
}
