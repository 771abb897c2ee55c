/** A match by a ruling that was overturned later. */
import type { MatchRecord } from './documents.ts';

/**
 * The record by the ruling that held at the end of that day; the record itself when none did, or when that
 * ruling still holds.
 */
export function asRuledOn(record: MatchRecord, day: string | null): MatchRecord {
  const ruling =
    day === null ? undefined : record.pastRulings?.find(({ from, to }) => from <= day && day < to);
  if (ruling === undefined) return record;
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

/** Without what came of it on another day. */
function unplayed({
  score: _score,
  kickoff: _kickoff,
  offset: _offset,
  ...fixture
}: MatchRecord): MatchRecord {
  return fixture;
}
