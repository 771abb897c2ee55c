/** The matches of all competitions, day by day: what was on, and what is on, is asked of no season. */
import type { DaySpan } from '../../documents/catalogue.ts';
import type { MatchRecord, TeamDocument } from '../../documents/documents.ts';
import { inOrderOfPlay } from '../../documents/kick-off.ts';
import { byText } from '../index-facts.ts';

/**
 * A span of days ends once it has as many matches. With fewer, all documents of the embedded facts would be more than
 * the free plan lets a day write. The days of the last two years are asked about most: their spans are short.
 */
const ENOUGH = 1800;
const ENOUGH_OF_LATE = 250;

export interface DaysDocument {
  /** The first day. */
  readonly first: string;
  readonly document: TeamDocument;
}

/** Spans of whole days, in order. A match more moves the spans behind its own, and no match is moved by its result. */
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

/** The documents of spans of days, by day. */
export const daysDocuments = (matches: readonly MatchRecord[]): readonly DaysDocument[] =>
  spansOf(matches).map((own) => {
    const first = own[0]?.date ?? '';
    const seasons = [...new Set(own.map(({ season }) => season))].sort(byText);
    return { first, document: { id: `days:${first}`, matches: own, seasons, outcomes: [] } };
  });

/** @param text of the document. */
export const daySpan = ({ first, document, text }: DaysDocument & { readonly text: string }): DaySpan => [
  first,
  document.matches.length,
  text.length,
];
