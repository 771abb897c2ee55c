/** The matches of all competitions by day, so that what is on a day is answered without reading seasons. */

import type { DaySpan } from '../../documents/catalogue.ts';
import type { MatchRecord, TeamDocument } from '../../documents/documents.ts';
import { inOrderOfPlay } from '../../documents/kick-off.ts';
import { compareText } from '../../football/match.ts';
import { compact } from '../cells.ts';
import { daysOfThen, movedSpans } from './moved.ts';

/**
 * A span of days ends when it has so many matches. With smaller spans, the documents would be more than the
 * free plan lets a day write. The last two years are asked about most, so their spans are short.
 */
const ENOUGH = 1800;
const ENOUGH_OF_LATE = 250;

interface DaysDocument {
  /** The first day. */
  readonly first: string;
  readonly document: TeamDocument;
}

/** Spans of whole days, in order. A new match may move the following spans; a new result moves none. */
function spansOf(matches: readonly MatchRecord[]): readonly (readonly MatchRecord[])[] {
  const ordered = inOrderOfPlay(matches, (match) => match);
  const late = `${Number(ordered.at(-1)?.date.slice(0, 4)) - 1}-01-01`;
  const spans: MatchRecord[][] = [];
  for (const match of ordered) {
    const open = spans.at(-1) ?? [];
    const [before = '', { date }] = [open.at(-1)?.date, match];
    const isFull = open.length >= (date < late ? ENOUGH : ENOUGH_OF_LATE) || (before < late && date >= late);
    if (before === '' || (isFull && before !== date)) spans.push([match]);
    else open.push(match);
  }
  return spans;
}

/** A span, and the matches that were set for one of its days before they were played on a later one. */
function spanDocument(
  own: readonly MatchRecord[],
  until: string | undefined,
  moved: readonly MatchRecord[],
): DaysDocument {
  const first = own[0]?.date ?? '';
  const isWithin = (day: string): boolean => day >= first && (until === undefined || day < until);
  const others = moved.filter((match) => !isWithin(match.date) && daysOfThen(match).some(isWithin));
  const matches = others.length === 0 ? own : inOrderOfPlay([...own, ...others], (match) => match);
  const seasons = [...new Set(matches.map(({ season }) => season))].sort(compareText);
  const document = { id: `days:${first}`, matches, seasons, outcomes: [], moved: movedSpans(matches) };
  return { first, document: compact(document) };
}

/** The documents of spans of days, by day. */
export function daysDocuments(matches: readonly MatchRecord[]): readonly DaysDocument[] {
  const moved = matches.filter((match) => daysOfThen(match).length > 0);
  const spans = spansOf(matches);
  return spans.map((own, at) => spanDocument(own, spans[at + 1]?.[0]?.date, moved));
}

/** @param text of the document. */
export const daySpan = ({ first, document, text }: DaysDocument & { readonly text: string }): DaySpan => [
  first,
  document.matches.length,
  text.length,
];
