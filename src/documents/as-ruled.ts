/** A match by a ruling that was overturned later. */
import type { MatchRecord } from './documents.ts';

/**
 * The record by the ruling that held at the end of that day, or as it was set before one that was overturned later; the
 * record itself when there is none, or when that ruling still holds.
 */
export function asRuledOn(record: MatchRecord, day: string | null): MatchRecord {
  // Rulings follow each other by day.
  const ruling = day === null ? undefined : record.pastRulings?.find(({ to }) => day < to);
  if (ruling === undefined || day === null) return record;
  if (day < ruling.from) return asSetFor(record, ruling.date, day);
  const { from, date, status, official, by, reason, source, evidence } = ruling;
  return {
    ...(date === undefined ? record : { ...unplayed(record), date }),
    status,
    ...(official && { official }),
    officialFrom: from,
    officialEvidence: evidence,
    note: `${by}: ${reason}`,
    source: `${record.source};${source}`,
    toldFrom: from,
  };
}

/** A match that was set for another day than it was played on: once that day is past it is postponed. */
const asSetFor = (record: MatchRecord, date: string | undefined, day: string): MatchRecord =>
  date === undefined
    ? record
    : { ...unplayed(record), date, ...(date <= day && { status: 'POSTPONED' as const }) };

/** Without what came of it on another day. */
function unplayed({
  score: _score,
  kickoff: _kickoff,
  offset: _offset,
  ...fixture
}: MatchRecord): MatchRecord {
  return fixture;
}
