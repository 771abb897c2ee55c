/** What is told of a season without its record: in columns of the catalogue, since most notices are about hundreds. */
import type { SeasonRecord } from './catalogue.ts';

/** The first day of a season of which something is counted; empty where it is not known. */
export const STARTED = 'started';
/** The last day of a season of which something is counted; empty where it is not known. */
export const ENDED = 'ended';
/** What a season of which something is counted lacks; absent where it is held whole. */
export const GAP = 'gap';

/** Of a season that is over and of which no match is held, nothing is counted. */
export const isCounted = ({ matches, end }: SeasonRecord): boolean => matches > 0 || end === undefined;

/** What a season lacks, in words; null for one that is held whole. */
export function gapOf({ complete, matches, expectedMatches, note }: SeasonRecord): string | null {
  if (complete) return null;
  const of = expectedMatches === undefined ? '' : ` of ${expectedMatches}`;
  return `${matches}${of} matches held${note === undefined ? '' : `; ${note}`}`;
}
