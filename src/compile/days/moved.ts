/** Matches that were ruled upon while set for another day than that on which they were played after all. */
import type { MatchRecord, MovedSpan } from '../../documents/documents.ts';
import { compact } from '../cells.ts';

/** The days that a match was set for before that of today. */
export const daysOfThen = ({ pastRulings = [] }: MatchRecord): readonly string[] =>
  pastRulings.flatMap(({ date }) => date ?? []);

/** From when until when one of the matches had such a day; undefined where none had. */
export function movedSpans(matches: readonly MatchRecord[]): readonly MovedSpan[] | undefined {
  const spans = matches.flatMap(({ knownFrom, pastRulings = [] }) =>
    pastRulings.flatMap(({ date, to }) => (date === undefined ? [] : [compact({ from: knownFrom, to })])),
  );
  return spans.length === 0 ? undefined : spans;
}
