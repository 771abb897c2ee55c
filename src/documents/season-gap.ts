/**
 * What is known of a season without its record, in columns of the catalogue: most notices are about hundreds
 * of seasons.
 */
import type { SeasonRecord } from './catalogue.ts';

/** The first day of a season with something to count; empty when it is unknown. */
export const STARTED = 'started';
/** The last day of a season with something to count; empty when it is unknown. */
export const ENDED = 'ended';
/** What a season with something to count lacks; absent when it is complete. */
export const GAP = 'gap';

/** A season that is over and has no held match has nothing to count. */
export const isCounted = ({ matches, end }: SeasonRecord): boolean => matches > 0 || end === undefined;

/** What a season lacks, in words; null when it is complete. */
export function gapOf({ complete, matches, expectedMatches, note }: SeasonRecord): string | null {
  if (complete) return null;
  const of = expectedMatches === undefined ? '' : ` of ${expectedMatches}`;
  return `${matches}${of} matches held${note === undefined ? '' : `; ${note}`}`;
}
