/** Rulings, entrants, grounds and conflicts as tables: as the graph has them, and as of a day. */
import { beforeAll, expect, test } from 'vitest';
import { TABLES, tableRows } from '../../src/export/tables/rows.ts';
import { publishedAt } from '../support/published.ts';

type Rows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

async function rowsOn(asOf: string | null): Promise<Rows> {
  const { view } = await publishedAt('', asOf);
  const rows = new Map<string, Readonly<Record<string, unknown>>[]>();
  for await (const { table, row } of tableRows(view)) {
    const known = rows.get(table.name) ?? [];
    known.push(Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]])));
    rows.set(table.name, known);
  }
  return rows;
}

let today: Rows;
let in2005: Rows;
beforeAll(async () => {
  today = await rowsOn(null);
  in2005 = await rowsOn('2005-03-01');
}, 180_000);

const found = (rows: Rows, table: string, some: Readonly<Record<string, unknown>>) =>
  (rows.get(table) ?? []).filter((row) => Object.entries(some).every(([name, cell]) => row[name] === cell));

test('Denmark was put above Slovenia by yellow cards, which nobody knew in 2005', () => {
  const season = { season: 'season:euro-2024' };
  expect(found(today, 'settled', season)).toMatchObject([
    {
      stage: 'stage:euro-2024/group',
      group_name: 'C',
      above: 'national-team:denmark',
      below: 'national-team:slovenia',
      criterion: 'DISCIPLINARY',
      valid_from: '2024-06-26',
      sources: 'source:curated-championships',
    },
  ]);
  expect(found(in2005, 'settled', season)).toEqual([]);
});

test('Austria and Greece never finished their match of 1967', () => {
  expect(found(today, 'unplayed', { season: 'season:euro-qualifying-1968', group_name: '3' })).toMatchObject([
    { home: 'national-team:austria', away: 'national-team:greece' },
  ]);
});

test('winners of the groups of 1966-68 went on', () => {
  expect(found(today, 'cutoffs', { season: 'season:euro-qualifying-1968' })).toMatchObject([
    { group_name: null, first_place: 1, last_place: 1, zone: 'ADVANCES' },
  ]);
});

test('AGF took part for Denmark in the first European Cup, and went out in the first round', () => {
  expect(found(today, 'entrants', { season: 'season:ucl-1955-56', team: 'club:agf' })).toMatchObject([
    { association: 'country:denmark', out: 'stage:ucl-1955-56/r16', confidence: 'HIGH' },
  ]);
});

test('a company that took over a club is told from the day it began', () => {
  const catania = { club: 'club:catania' };
  expect(found(today, 'successions', catania)).toMatchObject([
    { since: '2022', before: 'Calcio Catania', after: 'Catania FC', contested: false },
  ]);
  expect(found(in2005, 'successions', catania)).toEqual([]);
});

test('AEK played at the Olympic stadium since 2004, and in 2005 nobody knew until when', () => {
  const ground = { club: 'club:aek-athens', venue: 'venue:athens-olympic-stadium' };
  expect(found(today, 'usual_grounds', ground)).toMatchObject([{ valid_from: '2004', valid_to: '2022-05' }]);
  expect(found(in2005, 'usual_grounds', ground)).toMatchObject([{ valid_from: '2004', valid_to: null }]);
});

test('Belize was British Honduras until 1973', () => {
  expect(found(in2005, 'past_names', { subject: 'country:belize' })).toMatchObject([
    { name: 'British Honduras', valid_to: '1973-05' },
  ]);
});

test('the ruling on Juventus–Napoli counted until it was overturned', () => {
  const ruling = { match: 'match:serie-a-2020-21-juventus-napoli' };
  expect(found(today, 'past_rulings', ruling)).toMatchObject([
    { valid_from: '2020-10-14', valid_to: '2020-12-22', status: expect.any(String) },
  ]);
  expect(found(in2005, 'past_rulings', ruling)).toEqual([]);
});

test('of Bournemouth two sources tell the year, and both are there', () => {
  expect(found(today, 'conflicts', { subject: 'club:bournemouth', predicate: 'founded' })).toMatchObject([
    { value_a: '1890', value_b: '1899', preferred: 'b' },
  ]);
});

test('as of 2005 no row of the cycle of Euro 2008 names Serbia, which was not there yet', () => {
  const cycle = { competition: 'competition:euro', edition: '2008', team: 'national-team:serbia' };
  expect(found(today, 'cycle_outcomes', cycle)).toHaveLength(1);
  expect(found(in2005, 'cycle_outcomes', cycle)).toEqual([]);
});

test('whatever a row names is there, also as of a day', () => {
  for (const rows of [today, in2005]) {
    const ids = new Map(
      TABLES.map(({ name, columns }) => [
        name,
        new Set((rows.get(name) ?? []).map((row) => row[columns[0]?.name ?? ''])),
      ]),
    );
    const lost = TABLES.flatMap(({ name, columns }) =>
      columns.flatMap(({ name: column, references }) =>
        references === null
          ? []
          : (rows.get(name) ?? [])
              .filter((row) => row[column] !== null && !ids.get(references)?.has(row[column]))
              .map((row) => `${name}.${column} ${String(row[column])}`),
      ),
    );
    expect(lost).toEqual([]);
  }
});
