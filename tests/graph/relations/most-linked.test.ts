/** How far a walk may reach is told of each kind of entity before the relations are read. */
import { expect, test } from 'vitest';
import type { MostLinked } from '../../../src/documents/relations.ts';
import { kindOf } from '../../../src/model/ids.ts';
import { viewOn } from '../../support/view.ts';

test('the catalogue tells the most links of an entity of each kind, and the most around it', async () => {
  const view = await viewOn(null);
  const graph = await view.relations();
  const places = graph.document.entities.all().map((id, place) => ({ kind: kindOf(id), place }));
  const counted = [...Map.groupBy(places, ({ kind }) => kind)].map(([kind, own]): MostLinked => {
    const most = (of: (place: number) => number): number => Math.max(...own.map(({ place }) => of(place)));
    return [
      kind,
      most((place) => graph.arcs.degree(place)),
      most((place) => graph.arcsAround(place, false)),
      most((place) => graph.arcsAround(place, true)),
    ];
  });
  expect(view.index.catalogue.counts.linked).toEqual(counted);
});
