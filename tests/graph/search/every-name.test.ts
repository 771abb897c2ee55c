/** Every name of the embedded graph finds what bears it. */
import { beforeAll, expect, test } from 'vitest';
import { SEARCHABLE_KINDS, searchGraph } from '../../../src/graph/search/search.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { kindOf } from '../../../src/model/ids.ts';
import { idsFound } from '../../support/searched.ts';
import { viewOn } from '../../support/view.ts';

let view: GraphView;
beforeAll(async () => {
  view = await viewOn(null);
});

const found = (text: string): Promise<readonly string[]> => idsFound(view, text);

test('every name that a thing bears finds it', async () => {
  const { clubs, countries, coaches, competitions, venues } = view.index;
  const borne = [clubs, countries, coaches, competitions, venues].flatMap(({ list }, kind) =>
    list.flatMap(({ id, names }) =>
      names.map(
        ({ name }) => [`${['club', 'country', 'coach', 'competition', 'venue'][kind]}:${id}`, name] as const,
      ),
    ),
  );
  const lost = await Promise.all(
    borne.map(async ([id, name]) =>
      (await found(name)).includes(id) ? [] : [`${name} does not find ${id}`],
    ),
  );
  expect(borne.length).toBeGreaterThan(3_000);
  expect(lost.flat()).toEqual([]);
});

test('every club, country, coach, competition and ground is found by its own name', async () => {
  const { clubs, countries, coaches, competitions, venues } = view.index;
  const named = [
    ...clubs.list.map(({ id, name }) => [`club:${id}`, name] as const),
    ...countries.list.map(({ id, name }) => [`country:${id}`, name] as const),
    ...coaches.list.map(({ id, name }) => [`coach:${id}`, name] as const),
    ...competitions.list.map(({ id, name }) => [`competition:${id}`, name] as const),
    ...venues.list.map(({ id, name }) => [`venue:${id}`, name] as const),
  ];
  const lost = await Promise.all(
    named.map(async ([id, name]) => {
      const kind = SEARCHABLE_KINDS.filter((one) => id.startsWith(`${one}:`));
      const bearers = named.filter(([other, of]) => of === name && kindOf(other) === kindOf(id)).length;
      const hits = (await searchGraph(view, name, new Set(kind))).slice(0, Math.max(2, bearers));
      return hits.some((hit) => hit.id === id) ? [] : [`${name} does not find ${id}`];
    }),
  );
  expect(named.length).toBeGreaterThan(800);
  expect(lost.flat()).toEqual([]);
});
