import { fold } from '../../documents/fold.ts';
import { seasonSlug } from '../../model/ids.ts';
import { spelledLabel } from '../../model/season-labels.ts';
import type { CatalogueIndex } from '../catalogue-index.ts';
import { readLabel } from '../search/season-label.ts';

/** The years of which seasons may be asked for: `season 26` names none. */
const YEARS = /(?:18|19|20)\d\d/;

/** Whether a text may be the label of a season, held or not. */
export const isLabel = (text: string): boolean => YEARS.test(text);

const labelOf = (id: string, competition: string): string => id.slice(competition.length + 1);

/**
 * The season of a competition that a label names, held or not: `2025-26`, `2025/26`, `2025-2026`. The year alone names the
 * tournament of that year, else the season that began in it.
 */
export function seasonLabelled(
  { seasons, seasonsOf }: CatalogueIndex,
  competition: string,
  text: string,
): string {
  const exact = seasonSlug(competition, spelledLabel(text));
  if (seasons.has(exact)) return exact;
  const read = readLabel(fold(text).split(' '));
  if (read === null || read.rest.length > 0) return exact;
  const held = seasonsOf.ids(competition).filter((id) => read.fits(labelOf(id, competition)) > 0);
  const year = text.trim();
  return held.find((id) => labelOf(id, competition).startsWith(year)) ?? held[0] ?? exact;
}
