import { isNoSeason, nearestSeason, partsOfSlug } from '../../../src/graph/competitions/no-season.ts';
import { seasonLabelled } from '../../../src/graph/competitions/season-labelled.ts';
import { partsOfName } from '../../../src/graph/competitions/season-named.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { seasonSlug } from '../../../src/model/ids.ts';
import { spelledLabel } from '../../../src/model/season-labels.ts';
import type { EntityBy } from '../../kit/entity-by.ts';
import { badInput, told } from '../../kit/errors.ts';

export const LABEL = '`2025-26`, `2025/26` or the year: of the tournament, or in which the season began.';

/**
 * The slug of the season that a label names, held or not.
 * @throws BAD_USER_INPUT for a text that no season is called by; it tells the season of the nearest year, or else the last one held.
 */
export function seasonCalled(view: GraphView, competition: string, label: string): string {
  const slug = seasonLabelled(view, competition, label);
  if (view.seasonRecord(slug) !== null || !isNoSeason(view, competition, spelledLabel(label))) return slug;
  const nearest = nearestSeason(view, competition, spelledLabel(label));
  const last = view.lastSeasonOf(competition)?.label ?? '2025-26';
  throw badInput(
    `${told(label)} is not the label of a season`,
    nearest === null ? `a label such as ${last}` : `${nearest}, if that is what you mean`,
  );
}

/** The label of that season. */
export const labelCalled = (view: GraphView, competition: string, label: string): string =>
  seasonCalled(view, competition, label).slice(seasonSlug(competition, '').length);

/**
 * Nothing, where no season was found that is named so.
 * @throws BAD_USER_INPUT where a competition is named, and a label that none of its seasons has.
 */
export function noneNamed(view: GraphView, { slug, name }: EntityBy): null {
  const [only, another] = name ? partsOfName(view, name) : [];
  const parts = slug ? partsOfSlug(view, spelledLabel(slug)) : another === undefined ? only : undefined;
  if (parts) seasonCalled(view, ...parts);
  return null;
}
