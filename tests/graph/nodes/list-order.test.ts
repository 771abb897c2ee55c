/** In which order countries, clubs and seasons are listed. */
import { expect, test } from 'vitest';
import type { Entity } from '../../../src/graph/nodes/entities.ts';
import { type EntityOrder, inListOrder, titlesOf } from '../../../src/graph/nodes/list-order.ts';
import { viewOn } from '../../support/view.ts';

const view = await viewOn(null);
const clubs = (...ids: readonly string[]): readonly Entity[] =>
  ids.flatMap((id) => {
    const record = view.clubs.get(id);
    return record === null ? [] : [{ kind: 'club' as const, record }];
  });
const FOUR = clubs('real-madrid', 'inter', 'bodo-glimt', 'atalanta');
const listed = async (order: EntityOrder, entities: readonly Entity[] = FOUR) =>
  inListOrder(view, order, entities, order === 'TITLES' ? await titlesOf(view, entities) : undefined).map(
    ({ record }) => record.id,
  );

test('by id when nothing else is asked for', async () => {
  expect(await listed('ID')).toEqual(['atalanta', 'bodo-glimt', 'inter', 'real-madrid']);
});

test('by name without accents, and not by id', async () => {
  const places = view.countries.list.map((record) => ({ kind: 'country' as const, record }));
  const [ivory, south] = ['ivory-coast', 'south-korea'].map((id) =>
    places.find(({ record }) => record.id === id),
  );
  if (ivory === undefined || south === undefined) throw new Error('a country is missing');
  const renamed = { ...south, record: { ...south.record, name: 'Ábc' } };
  expect(await listed('NAME', [ivory, renamed])).toEqual(['south-korea', 'ivory-coast']);
});

test('by the day of foundation, the oldest first, and those without one last', async () => {
  const founded = ({ record }: Entity): string | undefined => {
    const { from, founded } = record as { from?: string; founded?: string };
    return from ?? founded;
  };
  const dated = FOUR.filter((club) => founded(club) !== undefined);
  const undated = FOUR.filter((club) => founded(club) === undefined);
  expect(dated.length).toBeGreaterThan(1);
  const oldest = dated.toSorted((a, b) => ((founded(a) ?? '') < (founded(b) ?? '') ? -1 : 1));
  expect(await listed('DATE')).toEqual([...oldest, ...undated].map(({ record }) => record.id));
});

test('by matches, the most first', async () => {
  const count = (id: string): number => view.counts.team(`club:${id}`).matches;
  const ids = await listed('MATCHES');
  expect(ids.map(count)).toEqual(ids.map(count).toSorted((a, b) => b - a));
  expect(ids.at(-1)).toBe('bodo-glimt');
  const seasons = ['ucl-2025-26', 'world-cup-1930'].flatMap((id) => {
    const record = view.seasonRecord(id);
    return record === null ? [] : [{ kind: 'season' as const, record }];
  });
  expect(await listed('MATCHES', seasons.toReversed())).toEqual(['ucl-2025-26', 'world-cup-1930']);
});

test('grounds by the matches played there, competitions by those of all their seasons', async () => {
  const venues = view.venues.list.map((record) => ({ kind: 'venue' as const, record }));
  expect((await listed('MATCHES', venues)).slice(0, 2)).toEqual([
    'mapei-stadium-citta-del-tricolore',
    'estadio-azteca',
  ]);
  const competitions = view.competitions.list.map((record) => ({ kind: 'competition' as const, record }));
  expect((await listed('MATCHES', competitions)).slice(0, 2)).toEqual(['world-cup-qualifying', 'serie-a']);
});

test('by titles, the most first', async () => {
  const ids = await listed('TITLES');
  expect(ids.map(titles)).toEqual(ids.map(titles).toSorted((a, b) => b - a));
  expect(ids.at(0)).toBe('real-madrid');
});

test('a title that was taken away is none: Juventus of 2005 and 2006', async () => {
  const told = await view.honours('teams', 'italy');
  const honours = told.filter(({ team, honour }) => team === 'club:juventus' && honour === 'CHAMPION');
  const revoked = honours.filter(({ status }) => status === 'REVOKED').length;
  expect(revoked).toBe(2);
  const juventus = await titlesOf(view, clubs('juventus'));
  expect(juventus.get('club:juventus')).toBe(new Set(honours).size - revoked);
});

test('a title that was not awarded is none', async () => {
  const honours = await view.honours('teams', 'italy');
  const notAwarded = honours.map((honour) => ({ ...honour, status: 'NOT_AWARDED' as const }));
  const changed = Object.assign(Object.create(view), { honours: () => notAwarded });
  expect((await titlesOf(changed, clubs('juventus', 'inter'))).size).toBe(0);
});

const all = await titlesOf(view, FOUR);
const titles = (id: string): number => all.get(`club:${id}`) ?? 0;
