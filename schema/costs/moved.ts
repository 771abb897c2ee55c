/** Ids that were given up, in the price of what is asked by them. */
import { globalId, parseGlobalId } from '../../src/model/ids.ts';
import { type CostQuestion, viewOf } from './place.ts';

/** The ids that are looked for as well where nothing has one. */
export function movedIds(asked: CostQuestion, id: string): readonly string[] {
  const parsed = parseGlobalId(id);
  if (parsed === null) return [];
  return viewOf(asked)
    .index.moved.meant(parsed)
    .map(({ kind, slug }) => globalId(kind, slug));
}
