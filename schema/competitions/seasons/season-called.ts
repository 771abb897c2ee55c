import { seasonLabelled } from '../../../src/graph/competitions/season-labelled.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { spelledLabel } from '../../../src/model/season-labels.ts';
import { badInput } from '../../kit/errors.ts';

export const LABEL = '`2025-26`, `2025/26` or the year: of the tournament, or in which the season began.';

/** As labels are written, and the part of a text that may be meant by one. */
const WRITTEN = /^\d{4}(?:-\d\d)?$/;
const MEANT = /(?:18|19|20)\d\d(?:-\d\d)?/;

/**
 * The slug of the season that a label names, held or not.
 * @throws BAD_USER_INPUT for a text that no season is called by; it tells the season of its year, or else the last one held.
 */
export function seasonCalled(view: GraphView, competition: string, label: string): string {
  const slug = seasonLabelled(view, competition, label);
  if (WRITTEN.test(spelledLabel(label)) || view.seasonRecord(slug) !== null) return slug;
  const [meant = ''] = MEANT.exec(spelledLabel(label)) ?? [];
  const own = meant === '' ? null : view.seasonRecord(seasonLabelled(view, competition, meant));
  const nearest = own === null ? null : `${own.label}, if that is what you mean`;
  const last = view.lastSeasonOf(competition)?.label ?? '2025-26';
  throw badInput(`${label.slice(0, 40)} is not the label of a season`, nearest ?? `a label such as ${last}`);
}
