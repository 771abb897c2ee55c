import type { OpenRelations } from '../../store/relations-text.ts';
import { Arcs } from './arcs.ts';
import { Links } from './links.ts';

/** Kinds that join whatever is in them: a way through one of them tells next to nothing. */
const HUBS: ReadonlySet<string> = new Set(['competition', 'season', 'country', 'confederation']);

/** From the first place to the one behind the last. */
type PlaceRange = readonly [from: number, behind: number];

function hubsOf({ kinds }: OpenRelations): readonly PlaceRange[] {
  const hubs: PlaceRange[] = [];
  let from = 0;
  for (const [kind, size] of kinds) {
    if (HUBS.has(kind)) hubs.push([from, from + size]);
    from += size;
  }
  return hubs;
}

/** All entities and the links between them. Nothing of it is made before it is asked for. */
export class RelationGraph {
  readonly document: OpenRelations;
  readonly links: Links;
  readonly arcs: Arcs;
  readonly #hubs: readonly PlaceRange[];

  constructor(document: OpenRelations) {
    this.document = document;
    this.links = new Links(document);
    this.arcs = new Arcs(document, this.links);
    this.#hubs = hubsOf(document);
  }

  /** The place of an entity; null for an id that names none. */
  place(id: string): number | null {
    return this.document.entities.find(id) ?? null;
  }

  /** Whether an entity is a whole competition, season, country or confederation. */
  isHub(place: number): boolean {
    for (const [from, behind] of this.#hubs) if (place >= from && place < behind) return true;
    return false;
  }

  /** How many arcs are looked at from an entity on: its own, and those of whatever is one hop away unless it is a hub. */
  arcsAround(place: number, throughHubs: boolean): number {
    const near = new Set(this.arcs.of(place).map((arc) => this.arcs.target(arc)));
    near.delete(place);
    return [...near].reduce(
      (sum, entity) => (throughHubs || !this.isHub(entity) ? sum + this.arcs.degree(entity) : sum),
      this.arcs.degree(place),
    );
  }

  /** @param place of an entity. */
  id(place: number): string {
    return this.document.entities.at(place);
  }
}

const graphs = new WeakMap<OpenRelations, RelationGraph>();

/** One for each document an isolate reads. */
export function relationGraphOf(document: OpenRelations): RelationGraph {
  const known = graphs.get(document) ?? new RelationGraph(document);
  graphs.set(document, known);
  return known;
}
