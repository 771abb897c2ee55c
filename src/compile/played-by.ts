import { asRuledOn } from '../documents/as-ruled.ts';
import type { MatchRecord } from '../documents/documents.ts';
import type { PlayedMatch } from '../football/match.ts';
import { asPlayed } from './as-played.ts';

/** The day from which the counting result is known: that of the match, or of the ruling. */
export const ruledOn = ({ date, officialFrom = date }: MatchRecord): string =>
  officialFrom < date ? date : officialFrom;

/** The days other than its own on which a ruling set or changed the result, earliest first. */
export function rulingDays(record: MatchRecord): readonly string[] {
  const past = (record.pastRulings ?? []).flatMap(({ from, to }) => [from, to]);
  const days = new Set([...past, ruledOn(record)]);
  days.delete(record.date);
  return [...days].sort();
}

/** A match as it stood at the end of a day: without a result or a ruling that came later. */
export function playedBy(stored: MatchRecord, day: string): PlayedMatch {
  const record = asRuledOn(stored, day);
  const { official: _official, status: _status, score, ...fixture } = record;
  if (record.date <= day && ruledOn(record) <= day) return asPlayed(record);
  if (record.date > day || score === undefined) return asPlayed(fixture);
  return asPlayed({ ...fixture, score, ...(record.abandoned ? { status: 'ABANDONED' } : {}) });
}
