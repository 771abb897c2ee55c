/** What a search for a text finds among everything that can be found. */
import { SEARCHABLE_KINDS, searchGraph } from '../../src/graph/search/search.ts';
import type { GraphView } from '../../src/graph/view.ts';

export const ALL_KINDS = new Set(SEARCHABLE_KINDS);

/** The ids, the best first. */
export const idsFound = async (view: GraphView, text: string): Promise<readonly string[]> =>
  (await searchGraph(view, text, ALL_KINDS)).map(({ id }) => id);
