import { fold } from '../../documents/fold.ts';
import { seasonSlug } from '../../model/ids.ts';
import { spelledLabel } from '../../model/season-labels.ts';
import { readLabel } from '../search/season-label.ts';
import type { GraphView } from '../view.ts';

/** The years of which seasons may be asked for: `season 26` names none. */
const YEARS = /(?:18|19|20)\d\d/;

/** Whether a text may be the label of a season of the competition: it tells a year, or one that is known is called so. */
export const isLabel = (view: GraphView, competition: string, text: string): boolean =>
  YEARS.test(text) || view.seasonRecord(seasonSlug(competition, text)) !== null;

const labelOf = (id: string, competition: string): string => id.slice(competition.length + 1);

/**
 * The season of a competition that a label names, held or not: `2025-26`, `2025/26`, `25/26`. The year alone names the
 * tournament of that year, else the season that began in it, else the one that ended in it. A season that was not known of on
 * the as-of day takes the place of none that was.
 */
export function seasonLabelled(view: GraphView, competition: string, text: string): string {
  const exact = seasonSlug(competition, spelledLabel(text));
  if (view.seasonRecord(exact) !== null) return exact;
  const read = readLabel(fold(text).split(' '));
  if (read === null || read.rest.length > 0) return exact;
  const held = view.index.seasonsOf
    .ids(competition)
    .filter((id) => read.fits(labelOf(id, competition)) > 0 && view.seasonRecord(id) !== null);
  const year = text.trim();
  return held.find((id) => labelOf(id, competition).startsWith(year)) ?? held[0] ?? exact;
}
