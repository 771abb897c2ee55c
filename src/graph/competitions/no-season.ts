/** Labels by which no season is called, held or not. */
import { seasonSlug } from '../../model/ids.ts';
import { ALL_EDITIONS } from '../nodes/display-names.ts';
import type { GraphView } from '../view.ts';

const WRITTEN = /^((?:18|19|20)\d\d)(?:-(\d\d))?$/;

/** Whether a text is written as labels are: a year, or two that follow each other. */
function isWrittenAsLabel(text: string): boolean {
  const [, first, second] = WRITTEN.exec(text) ?? [];
  return first !== undefined && (second === undefined || (Number(first) + 1) % 100 === Number(second));
}

const labelsOf = (view: GraphView, competition: string): readonly string[] =>
  view.seasonsOf(competition).map(({ label }) => label);

/**
 * Whether a label lies between those of two seasons: a World Cup of 1991. Before the first and after the last there may be
 * seasons that are not held; beside one of all editions there is none.
 */
const isBetween = (label: string, known: readonly string[]): boolean =>
  known.includes(ALL_EDITIONS) ||
  (known.some((other) => other < label) && known.some((other) => other > label));

/**
 * Whether no season of a competition can be called so.
 * @param label in the spelling of labels.
 */
export const isNoSeason = (view: GraphView, competition: string, label: string): boolean =>
  view.seasonRecord(seasonSlug(competition, label)) === null &&
  (!isWrittenAsLabel(label) || isBetween(label, labelsOf(view, competition)));

const YEAR = /(?:18|19|20)\d\d/;

/**
 * The season that a text may have meant: of the nearest year, and the earlier of two; null where it tells no year between those
 * of the first season and the last.
 */
export function nearestSeason(view: GraphView, competition: string, text: string): string | null {
  const known = labelsOf(view, competition);
  if (known.includes(ALL_EDITIONS)) return ALL_EDITIONS;
  const [year] = YEAR.exec(text) ?? [];
  if (year === undefined || !(known.some((label) => label.startsWith(year)) || isBetween(year, known)))
    return null;
  const away = (label: string): number => Math.abs(Number.parseInt(label, 10) - Number(year));
  return known.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** The competition and the label in the slug of a season, held or not; null where it begins with no competition. */
export function partsOfSlug(
  view: GraphView,
  slug: string,
): readonly [competition: string, label: string] | null {
  const [longest] = view.index.competitions.ids
    .filter((id) => slug.startsWith(seasonSlug(id, '')))
    .toSorted((a, b) => b.length - a.length);
  return longest === undefined ? null : [longest, slug.slice(seasonSlug(longest, '').length)];
}
