import { NO_DAY, toDayNumber } from '../../documents/relations.ts';
import { COST } from '../effort/work.ts';
import type { GraphView } from '../view.ts';
import { isInverse, linkOf } from './arcs.ts';
import type { RelationKind, RelationReading, RelationType } from './kinds.ts';
import { FOR_EVER, type LinkScope } from './links.ts';
import type { RelationGraph } from './relation-graph.ts';
import { RELATION_KINDS, wordOf } from './vocabulary.ts';
import { WORDS } from './words.ts';

/** Restricts a question about relations; without a value there is no restriction. */
export interface RelationFilter {
  readonly kinds?: readonly RelationKind[] | null | undefined;
  /** ISO days, both inclusive: only what held on one of them. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

const wordsOf = (kinds: readonly RelationKind[]): number =>
  kinds.reduce((words, kind) => words | (1 << wordOf(kind)), 0);

/** The links that a question is about, as they stood on the as-of day. A kind includes its inverse. */
export const scopeOf = (view: GraphView, { kinds, from, to }: RelationFilter): LinkScope => ({
  day: view.asOf === null ? FOR_EVER : toDayNumber(view.asOf),
  from: from ? toDayNumber(from) : NO_DAY,
  to: to ? toDayNumber(to) : FOR_EVER,
  words: wordsOf(kinds ?? RELATION_KINDS),
});

/** The relation of one entity to another, with each time that it held in the scope. */
export class Relation {
  readonly graph: RelationGraph;
  readonly scope: LinkScope;
  readonly arc: number;
  #instances: readonly number[] | null = null;

  /** @param arc must be in the scope. */
  constructor(graph: RelationGraph, scope: LinkScope, arc: number) {
    this.graph = graph;
    this.scope = scope;
    this.arc = arc;
  }

  get word(): RelationType {
    const word = WORDS[this.graph.links.word(linkOf(this.arc))];
    if (word === undefined) throw new RangeError(`link ${linkOf(this.arc)} has no word`);
    return word;
  }

  /** The verb from the subject's view. */
  get reading(): RelationReading<RelationKind> {
    return isInverse(this.arc) ? this.word.inverse : this.word.forward;
  }

  get kind(): RelationKind {
    return this.reading.kind;
  }

  /** Id of the entity whose relations these are. */
  get subject(): string {
    return this.graph.id(this.graph.arcs.source(this.arc));
  }

  /** Id of the other entity. */
  get object(): string {
    return this.graph.id(this.graph.arcs.target(this.arc));
  }

  /** Places of the times at which it held, by the day they were known. */
  get instances(): readonly number[] {
    this.#instances ??= this.graph.links.allIn(linkOf(this.arc), this.scope);
    return this.#instances;
  }

  /**
   * The times without repetition: to take part in several editions of a tournament is one time each, whatever the
   * number of matches.
   */
  get times(): readonly number[] {
    return this.word.forward.kind === 'TOOK_PART_IN' ? this.instances.slice(0, 1) : this.instances;
  }
}

/** Which relations of an entity are asked for. */
export interface RelationsOf extends RelationFilter {
  /** Id of the other entity. */
  readonly with?: string | null | undefined;
  /** Only relations from the entity, or only relations to it. A symmetric relation is both. */
  readonly direction?: 'FORWARD' | 'INVERSE' | null | undefined;
}

function isWanted(relation: Relation, { kinds, direction, with: other }: RelationsOf): boolean {
  const { kind, object, word } = relation;
  if (kinds && !kinds.includes(kind)) return false;
  if (other && object !== other) return false;
  if (!direction || word.forward.kind === word.inverse.kind) return true;
  return kind === (direction === 'FORWARD' ? word.forward.kind : word.inverse.kind);
}

const ORDER: ReadonlyMap<string, number> = new Map(RELATION_KINDS.map((kind, place) => [kind, place]));

/**
 * The relations of an entity, by kind in the order of the vocabulary, then by the id of the other entity; none for an
 * unknown id.
 */
export function relationsOf(
  view: GraphView,
  graph: RelationGraph,
  id: string,
  wanted: RelationsOf,
): Relation[] {
  const place = graph.place(id);
  const scope = scopeOf(view, wanted);
  if (place === null) return [];
  view.work.count(graph.arcs.degree(place) * COST.arcRanked);
  const found: Relation[] = [];
  for (const arc of graph.arcs.of(place)) {
    if (graph.links.lastIn(linkOf(arc), scope) >= 0) found.push(new Relation(graph, scope, arc));
  }
  const order = (relation: Relation): number => ORDER.get(relation.kind) ?? 0;
  // The arcs are sorted by the other entity, and sorting by kind keeps that order.
  return found.filter((relation) => isWanted(relation, wanted)).sort((a, b) => order(a) - order(b));
}
