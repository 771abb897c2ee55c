import { isLabel, seasonLabelled } from '../../../src/graph/competitions/season-labelled.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { badInput } from '../../kit/errors.ts';

export const LABEL = '`2025-26`, `2025/26` or the year: of the tournament, or in which the season began.';

/**
 * The slug of the season that a label names, held or not.
 * @throws BAD_USER_INPUT for a text that no season is called by; it tells the last season held.
 */
export function seasonCalled(view: GraphView, competition: string, label: string): string {
  if (isLabel(view, competition, label)) return seasonLabelled(view, competition, label);
  const last = view.lastSeasonOf(competition)?.label ?? '2025-26';
  throw badInput(`${label.slice(0, 40)} is not the label of a season`, `a label such as ${last}`);
}
