/** The matches of all competitions, day by day: what was on, and what is on, is asked of no season. */
import type { DaySpan } from '../../documents/catalogue.ts';
import type { MatchRecord, TeamDocument } from '../../documents/documents.ts';
import { byText } from '../index-facts.ts';

/** A span of days with more is parted. A document has about a quarter of a kilobyte a match. */
const MOST = 180;

/** Spans from the longest on: a decade, a year, a month, a third of it, a day. Each name is the beginning of its days. */
const SPANS: readonly ((day: string) => string)[] = [
  (day) => `${day.slice(0, 3)}0-01-01`,
  (day) => `${day.slice(0, 4)}-01-01`,
  (day) => `${day.slice(0, 7)}-01`,
  (day) =>
    `${day.slice(0, 8)}${day < `${day.slice(0, 8)}11` ? '01' : day < `${day.slice(0, 8)}21` ? '11' : '21'}`,
  (day) => day,
];

export interface DaysDocument {
  /** The first day. */
  readonly first: string;
  readonly document: TeamDocument;
}

/** Of one day by kick-off, then id; a match without a time comes last. */
const inOrder = (a: MatchRecord, b: MatchRecord): number =>
  byText(a.date, b.date) || byText(a.kickoff ?? '~', b.kickoff ?? '~') || byText(a.id, b.id);

function parted(
  matches: readonly MatchRecord[],
  level = 0,
): readonly (readonly [string, readonly MatchRecord[]])[] {
  const spanOf = SPANS[level];
  if (spanOf === undefined) return [];
  const spans = [...Map.groupBy(matches, ({ date }) => spanOf(date))];
  return spans.flatMap(([first, own]) =>
    own.length <= MOST || level === SPANS.length - 1 ? [[first, own] as const] : parted(own, level + 1),
  );
}

/**
 * The documents of spans of days, by day. What a day more adds changes the document of its span alone, unless the span
 * is parted.
 */
export const daysDocuments = (matches: readonly MatchRecord[]): readonly DaysDocument[] =>
  parted(matches.toSorted(inOrder)).map(([first, own]) => ({
    first,
    document: {
      id: `days:${first}`,
      matches: own,
      seasons: [...new Set(own.map(({ season }) => season))].sort(byText),
      outcomes: [],
    },
  }));

/** @param text of the document. */
export const daySpan = ({ first, document, text }: DaysDocument & { readonly text: string }): DaySpan => [
  first,
  document.matches.length,
  text.length,
];
