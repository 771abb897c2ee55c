/** Where the facts of the project were read can be opened. */
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/compile/load/load.ts';
import { openedAt, placeOf, referencesOf } from '../../src/documents/citations.ts';
import { DATA_DIR } from '../support/graph.ts';

test('a place in a repository opens at a line of the state that was read', () => {
  const known = loadFacts(DATA_DIR);
  const sources = new Map(known.sources.map(({ value }) => [value.id, value]));
  const rows = [known.matches, known.clubs, known.countries, known.venues, known.competitions].flat();
  const placed = rows
    .flatMap(({ value }) => referencesOf(value))
    .filter(({ source, place }) => place !== null && sources.get(source)?.kind === 'DATASET');
  expect(placed.length).toBeGreaterThan(15_000);
  const unopened = placed.filter(({ source, place }) => {
    const url = openedAt(sources.get(source) ?? {}, placeOf(place ?? ''));
    return !/\/blob\/[0-9a-f]{7,40}\/[^?]+\?plain=1#L[1-9]\d*$/.test(url ?? '');
  });
  expect(unopened).toEqual([]);
});
