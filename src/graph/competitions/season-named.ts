/** A season by its name: `Euro 2012` is a name of a competition, and the label of a season. */
import { globalId } from '../../model/ids.ts';
import { findEntity } from '../nodes/nodes.ts';
import type { GraphView } from '../view.ts';
import { isLabel, seasonLabelled } from './season-labelled.ts';

const NAMED_SEASON = /^(.*\S)\s+(\S+)$/;

/** Its id; null where no season is called so, or several are. */
export function seasonNamed(view: GraphView, name: string): string | null {
  const [, competition = '', label = ''] = NAMED_SEASON.exec(name) ?? [];
  const seasons = view.competitions
    .byName(competition)
    .filter(({ id }) => isLabel(view, id, label))
    .map(({ id }) => globalId('season', seasonLabelled(view, id, label)))
    .filter((id) => findEntity(view, id) !== null);
  return seasons.length === 1 ? (seasons[0] ?? null) : null;
}
