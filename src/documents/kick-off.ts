/** When a match kicks off: in local time, in UTC, and which of two matches comes first. */
import type { MatchRecord } from './documents.ts';

type KickOff = Pick<MatchRecord, 'date' | 'kickoff' | 'offset'>;

const MINUTE = 60_000;

/** By UTC: `2026-06-11T19:00:00Z`; null when its time or its offset is not known. */
export function kickoffAt({ date, kickoff, offset }: KickOff): string | null {
  if (kickoff === undefined || offset === undefined) return null;
  const shown = Date.parse(`${date}T${kickoff}:00Z`);
  return `${new Date(shown - offset * MINUTE).toISOString().slice(0, 19)}Z`;
}

/** As ISO 8601 writes it, as far as it is known: `2026-06-11T13:00:00-06:00`, `2026-06-11T13:00:00`, `2026-06-11`. */
export function startOf({ date, kickoff, offset }: KickOff): string {
  if (kickoff === undefined) return date;
  if (offset === undefined) return `${date}T${kickoff}:00`;
  const ahead = new Date(Math.abs(offset) * MINUTE).toISOString().slice(11, 16);
  return `${date}T${kickoff}:00${offset < 0 ? '-' : '+'}${ahead}`;
}

/**
 * What matches of one day are sorted by: the instant, else the time alone. Matches without a time come last.
 */
export const orderOfDay = (match: KickOff): string =>
  kickoffAt(match) ?? (match.kickoff === undefined ? '~' : `${match.date}T${match.kickoff}`);

/** By day, within a day by kick-off, and then by id. @param recordOf is asked once for each. */
export const inOrderOfPlay = <T>(
  matches: readonly T[],
  recordOf: (match: T) => KickOff & Pick<MatchRecord, 'id'>,
): readonly T[] =>
  matches
    .map((match) => {
      const record = recordOf(match);
      return { match, key: `${record.date} ${orderOfDay(record)} ${record.id}` };
    })
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ match }) => match);
