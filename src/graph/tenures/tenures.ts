import type { TenureRecord } from '../../documents/catalogue.ts';
import { covers, spanOf, type TenureSpan } from '../../documents/tenure-span.ts';
import { compareText } from '../../football/match.ts';
import { firstDay, lastDay } from '../../football/partial-date.ts';

/** Whether the only day that a tenure may have reached in a period certainly belonged to another tenure. */
function yields(span: TenureSpan, spans: readonly TenureSpan[], from: string, to: string): boolean {
  const { tenure } = span;
  const edges = [
    ...(lastDay(tenure.from ?? from) > to ? [to] : []),
    ...(tenure.to !== undefined && firstDay(tenure.to) < from ? [from] : []),
  ];
  return edges.some((day) =>
    spans.some((other) => other !== span && other.tenure.role === 'HEAD_COACH' && covers(other, day) === 3),
  );
}

/**
 * The tenures that touch a period of days, oldest first. A tenure known by its month or year gives way at the edge of
 * the period to a head coach who was certainly in post: a successor of June did not lead on 1 June.
 */
export function tenuresBetween(
  tenures: readonly TenureRecord[],
  from: string,
  to: string,
): readonly TenureRecord[] {
  const spans = tenures.map(spanOf);
  return spans
    .filter(({ first, last }) => first <= to && last >= from)
    .filter((span) => span.tenure.role === 'JOINT' || !yields(span, spans, from, to))
    .sort((a, b) => compareText(a.start, b.start))
    .map(({ tenure }) => tenure);
}
