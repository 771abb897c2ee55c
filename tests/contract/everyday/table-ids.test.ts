/** A table and its rows have ids by which `node` finds them again: each of its own stage, group, day and matches. */
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

const ROWS = 'id complete rows { id position points team { id } }';
const SERIE_A = 'season(competition: "serie-a", label: "2025-26")';

interface Told {
  readonly id: string;
  readonly rows: readonly { readonly id: string }[];
}

/** A table by where it is, and its id. */
const TABLES = [
  [SERIE_A, 'table', 'table:serie-a-2025-26/season'],
  [SERIE_A, 'table(stage: "league")', 'table:serie-a-2025-26/league'],
  [SERIE_A, 'table(on: "2026-01-10")', 'table:serie-a-2025-26/season/on-2026-01-10'],
  [SERIE_A, 'table(venue: HOME, on: "2026-01-10")', 'table:serie-a-2025-26/season/on-2026-01-10/home'],
  [
    SERIE_A,
    'table(supposing: [{ match: "serie-a-2025-26-torino-inter", home: 9, away: 0 }, { match: "serie-a-2025-26-inter-torino", home: 0, away: 9 }])',
    'table:serie-a-2025-26/season/if-0-9-serie-a-2025-26-inter-torino/if-9-0-serie-a-2025-26-torino-inter',
  ],
  ['season(by: { slug: "world-cup-1990" })', 'table(group: "A")', 'table:world-cup-1990/season/group-a'],
  [
    'season(by: { slug: "world-cup-1990" })',
    'table(stage: "group", group: "b")',
    'table:world-cup-1990/group/group-b',
  ],
] as const;

const asked = (season: string, table: string): string =>
  `{ found: ${season} { table: ${table} { ${ROWS} } } }`;

describe('a table is found again by its id, and so is each of its rows', () => {
  test.each(TABLES)('%s { %s }', async (season, field, id) => {
    const { found } = await answerOf<{ found: { table: Told } }>(asked(season, field));
    expect(found.table.id).toBe(id);
    const { node } = await answerOf<{ node: unknown }>(
      `{ node(id: "${id}") { id ... on Table { ${ROWS} } } }`,
    );
    expect(node).toEqual(found.table);
    const ids = found.table.rows.map((row) => row.id);
    const { nodes } = await answerOf<{ nodes: unknown }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on TableRow { position points team { id } } } }',
      { ids },
    );
    expect(nodes).toEqual(found.table.rows);
  });
});

test('no two tables share an id, and no two rows', async () => {
  const told = await Promise.all(
    TABLES.map(([season, field]) => answerOf<{ found: { table: Told } }>(asked(season, field))),
  );
  const ids = told.flatMap(({ found: { table } }) => [table.id, ...table.rows.map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('as of a day a table is that of the day, and its rows are', async () => {
  const row = 'table-row:serie-a-2025-26/season/inter';
  const { before, then, now } = await answerOf<Record<string, Record<string, unknown>>>(`{
    before: node(id: "${row}@2025-06-01") { id }
    then: node(id: "${row}@2025-09-01") { id asOf ... on TableRow { record { played } } }
    now: node(id: "${row}") { id asOf ... on TableRow { record { played } } }
  }`);
  expect(before).toBeNull();
  expect(then).toEqual({ id: `${row}@2025-09-01`, asOf: '2025-09-01', record: { played: 2 } });
  expect(now).toEqual({ id: row, asOf: null, record: { played: 38 } });
});

interface Groups {
  readonly stage: {
    readonly groupPlaces: readonly { readonly group: string; readonly row: { readonly id: string } }[];
  };
}

test('the rows of campaigns and of places in groups are those of their tables', async () => {
  const { season, club } = await answerOf<{ season: Groups; club: unknown }>(`{
    season(by: { slug: "world-cup-2026" }) { stage(code: "group") { groupPlaces(place: 3) { group row { id } } } }
    club(by: { slug: "napoli" }) { campaign(season: "ucl-2025-26") { tableRow { id } } }
  }`);
  expect(club).toEqual({ campaign: { tableRow: { id: 'table-row:ucl-2025-26/league/napoli' } } });
  const places = season.stage.groupPlaces;
  expect(places).toHaveLength(12);
  for (const { group, row } of places)
    expect(row.id).toMatch(
      new RegExp(`^table-row:world-cup-2026/group/group-${group.toLowerCase()}/[a-z-]+$`),
    );
});

test.each([
  'table:serie-a-2025-26/nowhere',
  'table:serie-a-1825-26/season',
  'table:serie-a-2025-26/season/group-a',
  'table:world-cup-1990/season',
  'table:world-cup-1990/season/group-z',
  'table:serie-a-2025-26/season/on-2026-02-30',
  'table:serie-a-2025-26/season/home/on-2026-01-10',
  'table:serie-a-2025-26/season/if-1-0-serie-a-2025-26-inter-nobody',
  'table-row:serie-a-2025-26/season/arsenal',
])('%s names nothing', async (id) => {
  expect(await ask(`{ node(id: "${id}") { id } }`)).toEqual({ data: { node: null } });
});
