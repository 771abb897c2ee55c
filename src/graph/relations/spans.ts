import { fromDayNumber, NO_DAY, toDayNumber } from '../../documents/relations.ts';
import { tenureAsOf } from '../../documents/tenure-span.ts';
import { lastDay } from '../../football/partial-date.ts';
import { memoizedByView } from '../memoized.ts';
import type { GraphView } from '../view.ts';
import { linkOf } from './arcs.ts';
import type { Relation } from './relation.ts';

/** One time at which a relation held, as precise as the source tells it. */
export interface RelationSpan {
  /** Null when no source dates it. */
  readonly from: string | null;
  /** Null while it lasts, and when its end is unknown. */
  readonly to: string | null;
}

const isoDay = (day: number): string | null => (day === NO_DAY ? null : fromDayNumber(day));

function tenureSpan(view: GraphView, ref: number): RelationSpan {
  const tenure = view.index.catalogue.tenures.at(ref);
  const held = tenure === undefined ? null : tenureAsOf(tenure, view.asOf);
  return { from: held?.from ?? null, to: held?.to ?? null };
}

/** Each time at which a relation held, by the day it was known. */
export function spansOf(view: GraphView, relation: Relation): readonly RelationSpan[] {
  const { links } = relation.graph;
  const link = linkOf(relation.arc);
  if (relation.word.forward.kind === 'COACHED')
    return relation.instances.map((instance) => tenureSpan(view, links.ref(instance)));
  return relation.instances.map((instance) => {
    const to = isoDay(links.to(link, instance));
    // The season goes on, so its end is in the future.
    return { from: isoDay(links.from(link, instance)), to: to !== null && to > view.day ? null : to };
  });
}

/** From the beginning of the first time to the end of the last. */
export function wholeSpan(spans: readonly RelationSpan[]): RelationSpan {
  const begun = spans.flatMap(({ from }) => from ?? []).toSorted();
  const ended = spans.flatMap(({ to }) => to ?? []).toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const lasts = ended.length < spans.length;
  return { from: begun[0] ?? null, to: lasts ? null : (ended.at(-1) ?? null) };
}

/** The same of what is told in days: hundreds of meetings, of which two are written out. */
function wholeOfDays(view: GraphView, { graph, arc, instances }: Relation): RelationSpan {
  const { links } = graph;
  const link = linkOf(arc);
  const today = toDayNumber(view.day);
  let [first, last] = [NO_DAY, NO_DAY];
  let lasts = false;
  for (const instance of instances) {
    const [from, to] = [links.from(link, instance), links.to(link, instance)];
    if (from !== NO_DAY && (first === NO_DAY || from < first)) first = from;
    if (to === NO_DAY || to > today) lasts = true;
    else if (to > last) last = to;
  }
  return { from: isoDay(first), to: lasts ? null : isoDay(last) };
}

/** From the first time that a relation held to the last; worked out once per view. */
export const wholeSpanOf = memoizedByView(
  (view: GraphView, relation: Relation): RelationSpan =>
    relation.word.forward.kind === 'COACHED'
      ? wholeSpan(spansOf(view, relation))
      : wholeOfDays(view, relation),
);
