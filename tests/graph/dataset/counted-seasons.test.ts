/** What matches lack is told without the seasons that it is told of. */
import { afterEach, expect, test, vi } from 'vitest';
import { countedSeasons } from '../../../src/graph/dataset/counted-seasons.ts';
import { coverageOf } from '../../../src/graph/dataset/coverage.ts';
import { lackOfSeasons, lackOfSides } from '../../../src/graph/dataset/lacks.ts';
import { type MatchSide, seasonsFor } from '../../../src/graph/records/sides.ts';
import { RowSet } from '../../../src/store/row-set.ts';
import { ask } from '../../support/graph.ts';
import { viewOn } from '../../support/view.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const SIDES: readonly MatchSide[] = [
  { kind: 'team', id: 'club:atalanta' },
  { kind: 'team', id: 'club:celtic' },
  { kind: 'team', id: 'national-team:italy' },
  { kind: 'team', id: 'national-team:samoa' },
  { kind: 'association', id: 'romania' },
  { kind: 'coach', id: 'carlo-ancelotti' },
];

test.each(SIDES)('it is what their records tell: $kind $id', async (side) => {
  const view = await viewOn(null);
  expect(lackOfSides(view, [side], {})).toEqual(lackOfSeasons(view, [...seasonsFor(view, [side], {})]));
});

test('of every competition it is what the records of its seasons tell', async () => {
  const view = await viewOn(null);
  for (const id of view.index.competitions.ids) {
    const seasons = view.seasonsOf(id).filter(({ matches, end }) => matches > 0 || end === undefined);
    const { from, gaps } = coverageOf(view, [...seasons]);
    const competitions = seasons.length === 0 ? [] : [id];
    expect(countedSeasons(view, [id]), id).toEqual({ competitions, from, gaps });
  }
});

test('no season is made to tell what the matches of a team lack', async () => {
  const view = await viewOn(null);
  const { seasons, competitions } = view.index.catalogue;
  const made = [vi.spyOn(seasons, 'havingAny'), vi.spyOn(seasons, 'all'), vi.spyOn(competitions, 'all')];
  const lack = lackOfSides(view, [{ kind: 'team', id: 'club:torino' }], {});
  expect(lack?.missing[0]).toMatch(/^matches before \d{4}-\d{2}-\d{2}$/);
  for (const spy of made) expect(spy).not.toHaveBeenCalled();
});

test('the last match of a team is found without the first', async () => {
  const all = vi.spyOn(RowSet.prototype, 'all');
  const { data } = await ask('{ nationalTeam(by: { slug: "croatia" }) { lastMatch { date } } }');
  expect(data).toMatchObject({ nationalTeam: { lastMatch: { date: expect.any(String) } } });
  expect(all).not.toHaveBeenCalled();
});

test('a last match that few pass is found among all', async () => {
  const text = '{ nationalTeam(by: { slug: "italy" }) { lastMatch(filter: { to: "1938-06-19" }) { id } } }';
  expect((await ask(text)).data).toEqual({
    nationalTeam: { lastMatch: { id: 'match:world-cup-1938-hungary-italy-final' } },
  });
});
