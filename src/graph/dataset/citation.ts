/** The source of a fact, and where to open it. */
import type { SourceRecord } from '../../documents/catalogue.ts';
import {
  type Cited,
  type CitedWork,
  openedAt,
  placeInWork,
  placeOf,
  type Reference,
  referencesOf,
  type SourcePlace,
  sourceCalled,
  worksIn,
} from '../../documents/citations.ts';
import type { CONFIDENCES } from '../../model/vocabularies.ts';
import type { Fact } from '../../statements/statement.ts';
import type { Source } from '../nodes/entities.ts';
import { sourceNamed } from '../nodes/resolve.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { evidenceOf } from '../tenures/evidence.ts';
import type { GraphView } from '../view.ts';

export interface Citation {
  /** Null for a work that is no source of the graph: a report that a compilation rests on. */
  readonly source: Source | null;
  readonly title: string;
  /** The place in the source, as the table has it. */
  readonly text: string | null;
  readonly place: SourcePlace | null;
  readonly url: string | null;
}

type Confidence = keyof typeof CONFIDENCES;

/** A place belongs to what its row tells; the rest was worked out from more than the row. */
const isInRow = ({ rowTells = [] }: Source['record'], property: string | undefined): boolean =>
  property === undefined || rowTells.length === 0 || rowTells.includes(property);

function citationOf(source: Source, title: string, text: string | null): Citation {
  const place = text === null ? null : placeOf(text);
  return { source, title, text, place, url: openedAt(source.record, place) };
}

function ofReference(view: GraphView, { source: id, place }: Reference, property?: string): Citation {
  const source = sourceNamed(view, id);
  return citationOf(source, source.record.name, isInRow(source.record, property) ? place : null);
}

/** The source of the graph that a work is; null for a report. */
export const sourceOfWork = (view: GraphView, work: CitedWork): SourceRecord | null =>
  sourceCalled(view.index.sources.all(), work);

function ofWork(view: GraphView, work: CitedWork): Citation {
  const { title, url } = work;
  const record = sourceOfWork(view, work);
  return record === null
    ? { source: null, title, text: null, place: null, url }
    : citationOf({ kind: 'source', record }, title, placeInWork(work));
}

/** The works that the evidence of a row names. */
export const worksOf = (view: GraphView, evidence: string | undefined): Citation[] =>
  worksIn(evidence).map((work) => ofWork(view, work));

/** A published data set may tell a property in other rows; a report or a compilation tells what it is said to tell. */
const tells = ({ record }: Source, property: string | undefined): boolean =>
  record.kind === 'DATASET' || isInRow(record, property);

/**
 * The sources of a row, each with its place.
 * @param property of the row that is told: then those that tell it, or all where none is said to; absent: the row as a whole.
 */
export function sourceCitations(view: GraphView, cited: Cited, property?: string): Citation[] {
  const all = referencesOf(cited);
  const telling = all.filter(({ source }) => tells(sourceNamed(view, source), property));
  return (telling.length > 0 ? telling : all).map((reference) => ofReference(view, reference, property));
}

/** The sources of a row, each with its place; then the works that its evidence names. */
export function citationsOf(
  view: GraphView,
  {
    evidence,
    tenure,
    property,
    ...cited
  }: Pick<Fact, 'source' | 'sourceRow' | 'property' | 'evidence' | 'tenure'>,
): PromiseOrValue<Citation[]> {
  const sources = sourceCitations(view, cited, property);
  if (tenure === undefined) return [...sources, ...worksOf(view, evidence)];
  return whenReady(evidenceOf(view, tenure), (notes) => [...sources, ...worksOf(view, notes.evidence)]);
}

const RANK: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/**
 * How well a fact is attested: as its row says; else as the best of its sources, where each of them was judged. Sources
 * whose rows tell the property come alone, where there are any.
 * @returns null where that was not judged.
 */
export function confidenceOf(view: GraphView, { source, property, confidence }: Fact): Confidence | null {
  if (confidence !== undefined) return confidence;
  const all = referencesOf({ source }).map((reference) => sourceNamed(view, reference.source).record);
  const telling = all.filter((record) => isInRow(record, property));
  const judged = (telling.length > 0 ? telling : all).map((record) => record.confidence);
  const known = judged.filter((confidence) => confidence !== undefined);
  if (known.length === 0 || known.length < judged.length) return null;
  return RANK.findLast((confidence) => known.includes(confidence)) ?? null;
}
