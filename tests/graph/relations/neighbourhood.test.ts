/** What lies around an entity: as far away as the paths say, and linked as the relations say. */
import { expect, test } from 'vitest';
import { HUBS } from '../../../src/documents/relations.ts';
import { Neighbourhood } from '../../../src/graph/relations/neighbourhood.ts';
import { findPaths } from '../../../src/graph/relations/paths.ts';
import { kindOf } from '../../../src/model/ids.ts';
import { relationsOf } from '../../support/relations.ts';
import { viewOn } from '../../support/view.ts';

async function around(asOf: string | null, id: string, depth: number, throughHubs = false) {
  const view = await viewOn(asOf);
  const graph = await view.relations();
  const middle = graph.indexOf(id) ?? -1;
  return { view, graph, middle, found: new Neighbourhood(view, graph, middle, { depth, throughHubs }) };
}

test('one hop away is whoever it is related to', async () => {
  const { view, graph, found } = await around('2026-02-23', 'club:bodo-glimt', 1);
  const related = relationsOf(view, graph, 'club:bodo-glimt', {}).map(({ object }) => object);
  expect(found.neighbours.map((one) => found.id(one)).toSorted()).toEqual([...new Set(related)].toSorted());
});

test('a neighbour is as many hops away as the shortest path has, and none where each leads through a hub that both share', async () => {
  const { view, graph, middle, found } = await around(null, 'coach:luciano-spalletti', 2);
  const asked = { maxLength: 6, limit: 1000, throughHubs: false };
  const lengths = new Map(found.neighbours.map((one) => [one, found.depthOf(one)]));
  const wrong = graph.document.entities.all().filter((_, entity) => {
    if (entity === middle) return lengths.has(entity);
    const { length, paths } = findPaths(view, graph, { start: middle, end: entity, ...asked });
    const isHubs = length === 2 && paths.every(([first]) => HUBS.has(kindOf(first?.object ?? '')));
    const isNear = length !== null && length <= 2 && !isHubs;
    return (isNear ? length : undefined) !== lengths.get(entity);
  });
  expect(found.neighbours.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('each neighbour is linked from nearer, and never through a country or a season', async () => {
  const { found } = await around(null, 'club:bodo-glimt', 2);
  const depths = new Map(found.neighbours.map((one) => [found.id(one), found.depthOf(one)]));
  const loose = found.neighbours.filter((one) => {
    const links = found.linksTo(one);
    return (
      links.length === 0 ||
      links.some(
        ({ subject, object }) =>
          object !== found.id(one) ||
          (depths.get(subject) ?? 0) !== found.depthOf(one) - 1 ||
          /^(country|season|competition|confederation):/.test(subject),
      )
    );
  });
  expect(loose.map((one) => found.id(one))).toEqual([]);
});

test('through hubs the neighbourhood is wider', async () => {
  const narrow = await around(null, 'club:bodo-glimt', 2);
  const wide = await around(null, 'club:bodo-glimt', 2, true);
  expect(wide.found.neighbours.length).toBeGreaterThan(narrow.found.neighbours.length);
});
