import type { HonourRecord } from '../../documents/catalogue.ts';

/** A title of 1929-30 is known from the end of June 1930 when the graph does not hold the season. */
function endOfLabel(label: string): string {
  const [, first = '', second] = /^(\d{4})(-\d\d(?!\d))?/.exec(label) ?? [];
  return second === undefined ? `${first}-12-31` : `${Number(first) + 1}-06-30`;
}

/**
 * The day from which an honour is told.
 * @param endOf the last day of a season that is held.
 */
export const honourDay = (
  { from, decidedOn, season, label }: HonourRecord,
  endOf: (season: string) => string | undefined,
): string => from ?? decidedOn ?? (season === undefined ? undefined : endOf(season)) ?? endOfLabel(label);
