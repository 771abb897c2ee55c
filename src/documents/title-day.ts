/** When a title was won. The graph and the relations both tell who led the champions on that day. */
import type { HonourRecord } from './catalogue.ts';

/** The last day of May: by then leagues have ended, and coaches have not changed yet. */
const YEARLY_END = '-05-20';
const UNTOLD_END = '-06-30';
const UNTOLD_YEAR = '-12-31';

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
  if (from === undefined || from.endsWith(UNTOLD_YEAR)) return null;
  return from.endsWith(UNTOLD_END) ? from.replace(UNTOLD_END, YEARLY_END) : from;
}
