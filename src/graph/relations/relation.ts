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

  /** Offsets of the times at which it held, by the day they were known. */
  get instances(): readonly number[] {
    this.#instances ??= this.graph.links.allIn(linkOf(this.arc), this.scope);
    return this.#instances;
  }

  /**
   * The times without repetition: to take part in several editions of a tournament is one time each, whatever the
   * number of matches; and so it is to be the ground of them.
   */
  get times(): readonly number[] {
    const { kind } = this.word.forward;
    return kind === 'TOOK_PART_IN' || kind === 'VENUE_OF' ? this.instances.slice(0, 1) : this.instances;
  }
}

/** Which relations of an entity are asked for. */
export interface RelationsOf extends RelationFilter {
  /** Id of the other entity. */
  readonly with?: string | null | undefined;
  /** Only relations from the entity, or only relations to it. A symmetric relation is both. */
  readonly direction?: 'FORWARD' | 'INVERSE' | null | undefined;
}

const ORDER: ReadonlyMap<string, number> = new Map(RELATION_KINDS.map((kind, entity) => [kind, entity]));

/** The kind that an arc is read as, and its index in the vocabulary. */
interface ArcReading {
  readonly kind: RelationKind;
  readonly order: number;
  /** Whether it reads the same from both ends. */
  readonly isSymmetric: boolean;
}

/** By the index of a word, from its subject and from its object. */
const READINGS = WORDS.map(({ forward, inverse }) =>
  [forward, inverse].map(
    ({ kind }): ArcReading => ({
      kind,
      order: ORDER.get(kind) ?? 0,
      isSymmetric: forward.kind === inverse.kind,
    }),
  ),
);

/** Whether an arc that is read so is wanted, whatever it leads to. */
function isWanted(
  { kind, isSymmetric }: ArcReading,
  arc: number,
  { kinds, direction }: RelationsOf,
): boolean {
  if (kinds && !kinds.includes(kind)) return false;
  return !direction || isSymmetric || isInverse(arc) === (direction === 'INVERSE');
}

/**
 * The arcs of an entity's relations in the order of the vocabulary, then of the other's id; none for an unknown id. A
 * country has thousands and a page shows twenty, so that no object is made for each.
 */
export function relationArcs(
  view: GraphView,
  graph: RelationGraph,
  id: string,
  wanted: RelationsOf,
): readonly number[] {
  const entity = graph.indexOf(id);
  if (entity === null) return [];
  view.work.count(graph.arcs.degree(entity) * COST.arcRanked);
  const scope = scopeOf(view, wanted);
  const other = wanted.with ? graph.indexOf(wanted.with) : null;
  // The arcs are by the other's id already.
  const byOrder: number[][] = RELATION_KINDS.map(() => []);
  for (const arc of graph.arcs.of(entity)) {
    const link = linkOf(arc);
    const reading = READINGS[graph.links.word(link)]?.[isInverse(arc) ? 1 : 0];
    if (reading === undefined || !isWanted(reading, arc, wanted)) continue;
    if (wanted.with && graph.arcs.target(arc) !== other) continue;
    if (graph.links.lastIn(link, scope) >= 0) byOrder[reading.order]?.push(arc);
  }
  return byOrder.flat();
}
