import { expect, test } from 'vitest';
import { COST } from '../../../src/graph/effort/work.ts';
import { countedIn } from '../../../src/graph/relations/hops.ts';
import { viewOn } from '../../support/view.ts';

test('a search counts the arcs of an entity once, however often it comes back to it', async () => {
  const view = await viewOn(null);
  const graph = await view.relations();
  const [atalanta, italy] = ['club:atalanta', 'country:italy'].map((id) => graph.indexOf(id) ?? -1);
  const count = countedIn(view, graph, COST.arcSeen);
  const costOf = (place = -1): number => {
    const before = view.work.spent;
    count(place);
    return view.work.spent - before;
  };
  expect(costOf(atalanta)).toBeCloseTo(graph.arcs.degree(atalanta ?? -1) * COST.arcSeen);
  expect(costOf(atalanta)).toBe(0);
  expect(costOf(italy)).toBeGreaterThan(0);
  expect(costOf(italy)).toBe(0);
});
