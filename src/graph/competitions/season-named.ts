/** A season by its name: `Euro 2012` is a name of a competition, and the label of a season. */
import { globalId } from '../../model/ids.ts';
import { findEntity } from '../nodes/nodes.ts';
import type { GraphView } from '../view.ts';
import { isLabel, seasonLabelled } from './season-labelled.ts';

const NAMED_SEASON = /^(.*\S)\s+(\S+)$/;

/** Each competition that has the name, with what follows it, where that may be a label. */
export function partsOfName(
  view: GraphView,
  name: string,
): readonly (readonly [competition: string, label: string])[] {
  const [, competition = '', label = ''] = NAMED_SEASON.exec(name) ?? [];
  return view.competitions
    .byName(competition)
    .filter(({ id }) => isLabel(view, id, label))
    .map(({ id }) => [id, label] as const);
}

/** Its id; null where no season is called so, or several are. */
export function seasonNamed(view: GraphView, name: string): string | null {
  const seasons = partsOfName(view, name)
    .map(([competition, label]) => globalId('season', seasonLabelled(view, competition, label)))
    .filter((id) => findEntity(view, id) !== null);
  return seasons.length === 1 ? (seasons[0] ?? null) : null;
}
