/** When a title was won. The graph and the relations both tell who led the champions on that day. */
import type { HonourRecord } from './catalogue.ts';

/** The 20th of May: nearly all leagues have ended, and coaches change after it, some of them in May. */
const USUAL_END = '-05-20';
const END_OF_SEASON_YEAR = '-06-30';
const END_OF_YEAR = '-12-31';

/**
 * The day on which a title was won; null where only its year is known.
 * @param endOf the last day of a season by its id, where it is known.
 */
export function titleDay(
  { season, from, decidedOn }: HonourRecord,
  endOf: (season: string) => string | undefined,
): string | null {
  if (decidedOn !== undefined) return decidedOn;
  const end = season === undefined ? undefined : endOf(season);
  if (end !== undefined) return end;
  if (from === undefined || from.endsWith(END_OF_YEAR)) return null;
  return from.endsWith(END_OF_SEASON_YEAR) ? from.replace(END_OF_SEASON_YEAR, USUAL_END) : from;
}
