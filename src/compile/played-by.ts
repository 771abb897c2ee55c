import type { MatchRecord } from '../documents/documents.ts';
import type { PlayedMatch } from '../football/match.ts';
import { asPlayed } from './as-played.ts';

/** The day from which the counting result is known: that of the match, or of the ruling. */
export const ruledOn = ({ date, officialFrom = date }: MatchRecord): string =>
  officialFrom < date ? date : officialFrom;

/** A match as it stood at the end of a day: without a result or a ruling that came later. */
export function playedBy(record: MatchRecord, day: string): PlayedMatch {
  if (record.date <= day && ruledOn(record) <= day) return asPlayed(record);
  const { official: _official, status: _status, score, ...fixture } = record;
  if (record.date > day || score === undefined) return asPlayed(fixture);
  return asPlayed({ ...fixture, score, ...(record.abandoned ? { status: 'ABANDONED' } : {}) });
}
