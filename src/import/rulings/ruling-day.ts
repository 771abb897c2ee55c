/** Whether the day of a ruling can be right. */
import type { SourceRuling } from '../../sources/rulings/index.ts';
import type { PlayedSeason, RulingFault } from './known-seasons.ts';

/** A season is punished for what was done a year before it at most; the ruling may follow at any time. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** @param retrieved the day the table was written. */
export function dayFault(
  { from }: SourceRuling,
  { begins }: PlayedSeason,
  retrieved: string,
): RulingFault | null {
  if (from > retrieved) return { error: `from is ${from}, after ${retrieved}, the day the file was written` };
  return from < yearBefore(begins) ? { error: `from is ${from}, and the season began on ${begins}` } : null;
}
