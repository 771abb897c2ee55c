/** Ids that were given up, as part of the cost of looking something up. */
import { globalId, parseGlobalId } from '../../src/model/ids.ts';
import { type CostQuestion, viewOf } from './place.ts';

/** The ids to look for when nothing has the id that was given. */
export function movedIds(asked: CostQuestion, id: string): readonly string[] {
  const parsed = parseGlobalId(id);
  if (parsed === null) return [];
  return viewOf(asked)
    .index.moved.meant(parsed)
    .map(({ kind, slug }) => globalId(kind, slug));
}
