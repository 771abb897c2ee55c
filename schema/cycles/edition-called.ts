import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { labelCalled } from '../competitions/seasons/season-called.ts';

/**
 * The edition that a label names; null where the team is not recorded in it.
 * @param editions of one championship.
 * @throws BAD_USER_INPUT for the label of no edition.
 */
export function editionCalled(view: GraphView, editions: readonly Edition[], label: string): Edition | null {
  const [first] = editions;
  if (first === undefined) return null;
  const called = labelCalled(view, first.record.competition, label);
  return editions.find(({ edition }) => edition === called) ?? null;
}
