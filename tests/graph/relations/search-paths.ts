/** Searches for paths in the embedded graph. */
import { findPaths, type PathQuestion } from '../../../src/graph/relations/paths.ts';
import { viewOn } from '../../support/view.ts';

export type Asked = Partial<Omit<PathQuestion, 'start' | 'end'>>;

export async function search(asOf: string | null, from: string, to: string, asked: Asked = {}) {
  const view = await viewOn(asOf);
  const graph = await view.relations();
  const [start, end] = [graph.indexOf(from) ?? -1, graph.indexOf(to) ?? -1];
  const found = findPaths(view, graph, {
    ...{ start, end, maxLength: 6, limit: 3, throughHubs: false },
    ...asked,
  });
  return { view, found };
}
