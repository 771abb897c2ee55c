/** The graph as tables: read back by SQLite and by a Parquet reader, and asked what the graph is asked. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TABLES } from '../../src/export/tables/rows.ts';
import { exportTables, TABLE_FORMATS, type TablesReport } from '../../src/export/tables/write.ts';
import { ask } from '../support/graph.ts';
import { publishedAt } from '../support/published.ts';

type Cells = Readonly<Record<string, unknown>>;

let folder: string;
let report: TablesReport;
let database: DatabaseSync;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  const { view } = await publishedAt('');
  report = await exportTables(view, folder, new Set(TABLE_FORMATS));
  database = new DatabaseSync(join(folder, 'graph.sqlite'), { readOnly: true });
}, 180_000);
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const rows = (sql: string, from = database): Cells[] =>
  from
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

const dataOf = async <T>(document: string): Promise<T> => (await ask(document)).data as T;

test('the file is sound, and whatever a row names is there', () => {
  expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  const links = TABLES.flatMap(({ name }) => rows(`PRAGMA foreign_key_list("${name}")`));
  expect(links.length).toBe(TABLES.flatMap(({ columns }) => columns.filter((one) => one.references)).length);
});

test('counts are those of the graph', async () => {
  const { dataset } = await dataOf<{ dataset: { counts: Record<string, number> } }>(
    '{ dataset { counts { clubs coaches countries competitions tenures seasons matches } } }',
  );
  for (const [table, count] of Object.entries(dataset.counts)) {
    expect([table, rows(`SELECT count(*) AS count FROM ${table}`)]).toEqual([table, [{ count }]]);
    expect([table, report.rows[table]]).toEqual([table, count]);
  }
});

interface Table {
  readonly season: {
    readonly table: {
      readonly rows: readonly { readonly team: { readonly id: string }; readonly points: number }[];
    };
  };
}

test('a league summed up by SQL is the table of the graph', async () => {
  const { season } = await dataOf<Table>(
    '{ season(competition: "serie-a", label: "2021-22") { table { rows { team { id } points } } } }',
  );
  const summed = rows(`
    WITH results AS (
      SELECT home AS team, full_time_home AS own, full_time_away AS other FROM matches JOIN seasons ON seasons.id = season WHERE label = '2021-22' AND competition = 'competition:serie-a'
      UNION ALL
      SELECT away, full_time_away, full_time_home FROM matches JOIN seasons ON seasons.id = season WHERE label = '2021-22' AND competition = 'competition:serie-a'
    )
    SELECT team, sum(CASE WHEN own > other THEN 3 WHEN own = other THEN 1 ELSE 0 END) AS points FROM results GROUP BY team`);
  const points = new Map(summed.map(({ team, points: sum }) => [team, sum]));
  expect(season.table.rows.length).toBe(20);
  expect(season.table.rows.map(({ team }) => points.get(team.id))).toEqual(
    season.table.rows.map((row) => row.points),
  );
});

test('a table as it stands in the file has the order of the graph', async () => {
  const { season } = await dataOf<Table>(
    '{ season(competition: "ucl", label: "2025-26") { table { rows { team { id } points } } } }',
  );
  expect(
    rows(
      "SELECT team, points FROM standings WHERE season = 'season:ucl-2025-26' AND group_name IS NULL ORDER BY position",
    ),
  ).toEqual(season.table.rows.map(({ team, points }) => ({ team: team.id, points })));
});

test('who put Italian clubs out is the same by a join and by the funnel', async () => {
  const { country } = await dataOf<{
    country: {
      associationSeason: {
        funnel: {
          stage: { code: string };
          eliminated: { team: { id: string }; eliminatedBy: { id: string } | null }[];
        }[];
      };
    };
  }>(
    '{ country(by: { slug: "italy" }) { associationSeason(season: "ucl-2023-24") { funnel { stage { code } eliminated { team { id } eliminatedBy { id } } } } } }',
  );
  const told = country.associationSeason.funnel.flatMap(({ stage, eliminated }) =>
    eliminated.flatMap(({ team, eliminatedBy }) =>
      eliminatedBy === null ? [] : [`${team.id} ${stage.code} ${eliminatedBy.id}`],
    ),
  );
  const joined = rows(`
    SELECT clubs.id || ' ' || stages.code || ' ' || ties.winner AS line
    FROM ties JOIN stages ON stages.id = ties.stage JOIN clubs ON clubs.id IN (team_a, team_b)
    WHERE ties.season = 'season:ucl-2023-24' AND clubs.association = 'country:italy' AND clubs.id <> ties.winner`);
  expect(joined.map(({ line }) => line).toSorted()).toEqual(told.toSorted());
  expect(told.length).toBeGreaterThan(1);
});

/** A cell as SQLite has it. */
const plain = (value: unknown): unknown =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'boolean'
      ? Number(value)
      : value;

for (const { name } of TABLES) {
  test(`the Parquet file of ${name} has the rows of its table`, async () => {
    const file = await asyncBufferFromFile(join(folder, 'parquet', `${name}.parquet`));
    const read = (await parquetReadObjects({ file })) as Cells[];
    const plainRows = read.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])),
    );
    // As text: to compare some hundred thousand cells one by one takes seconds.
    expect(JSON.stringify(plainRows) === JSON.stringify(rows(`SELECT * FROM "${name}" ORDER BY rowid`))).toBe(
      true,
    );
    expect(read.length).toBe(report.rows[name] ?? 0);
  });
}

test('days, numbers and truth values are of their type in Parquet', async () => {
  const file = await asyncBufferFromFile(join(folder, 'parquet', 'matches.parquet'));
  const { schema } = await parquetMetadataAsync(file);
  const typeOf = (column: string): unknown => {
    const { type, converted_type } = schema.find(({ name }) => name === column) ?? {};
    return [type, converted_type];
  };
  expect(['date', 'full_time_home', 'neutral', 'home'].map(typeOf)).toEqual([
    ['INT32', 'DATE'],
    ['INT32', undefined],
    ['BOOLEAN', undefined],
    ['BYTE_ARRAY', 'UTF8'],
  ]);
});

/** The tables as of a day, and the graph as of that day. */
async function asOf<T>(day: string, use: (then: DatabaseSync) => T | Promise<T>): Promise<T> {
  const past = join(folder, day);
  const { view } = await publishedAt('', day);
  await exportTables(view, past, new Set(['sqlite'] as const));
  const then = new DatabaseSync(join(past, 'graph.sqlite'), { readOnly: true });
  try {
    return await use(then);
  } finally {
    then.close();
  }
}

test('the table of honours has those of which the graph holds no match', () => {
  const titles = (team: string, competition: string) =>
    rows(
      `SELECT label FROM honours WHERE team = '${team}' AND competition = '${competition}' AND honour = 'CHAMPION'`,
    ).length;
  expect(titles('club:real-madrid', 'competition:ucl')).toBe(15);
  expect(titles('club:celtic', 'competition:scotland-premiership')).toBeGreaterThan(50);
});

test('a title, points taken, an outcome and a name tell who says so', () => {
  const told = (table: string, where: string) =>
    rows(`SELECT DISTINCT sources, source_row FROM ${table} WHERE ${where}`);
  expect(
    rows("SELECT decided_on, sources FROM honours WHERE team = 'national-team:egypt' AND label = '1957'"),
  ).toEqual([{ decided_on: '1957-02-16', sources: 'source:curated-titles' }]);
  expect(told('deductions', "season = 'season:serie-a-2022-23' AND team = 'club:juventus'")).toEqual([
    { sources: 'source:press-serie-a-rulings', source_row: null },
  ]);
  expect(told('cycle_outcomes', "team = 'national-team:nepal' AND edition = '2006'")).toEqual([
    { sources: 'source:curated-world-cup-outcomes', source_row: null },
  ]);
  expect(told('names', "subject = 'club:parma' AND name = 'Crociati'")).toEqual([
    { sources: 'source:curated-names', source_row: null },
  ]);
  for (const table of ['honours', 'deductions'])
    expect(rows(`SELECT count(*) AS count FROM ${table} WHERE sources IS NULL`)).toEqual([{ count: 0 }]);
});

test('as of a day nothing later is in the tables', async () => {
  await asOf('2018-05-01', (then) => {
    expect(rows('PRAGMA foreign_key_check', then)).toEqual([]);
    expect(
      rows("SELECT id FROM matches WHERE date > '2018-05-01' AND full_time_home IS NOT NULL", then),
    ).toEqual([]);
    expect(rows("SELECT id FROM tenures WHERE valid_from > '2018-05-01'", then)).toEqual([]);
    expect(rows("SELECT season FROM honours WHERE valid_from > '2018-05-01'", then)).toEqual([]);
    expect(rows("SELECT id FROM seasons WHERE last_day > '2018-05-01'", then)).toEqual([]);
    expect(rows('SELECT max(date) AS last FROM matches WHERE full_time_home IS NOT NULL', then)).toEqual([
      { last: '2018-05-01' },
    ]);
  });
});

test('a club, a ground and a country are there once they were, and states that lasted have no end', async () => {
  const counts = await dataOf<{ clubs: { totalCount: number } }>(
    'query Then @asOf(date: "1990-06-01") { clubs { totalCount } }',
  );
  await asOf('1990-06-01', (then) => {
    expect(rows('PRAGMA foreign_key_check', then)).toEqual([]);
    expect(rows('SELECT count(*) AS clubs FROM clubs', then)).toEqual([{ clubs: counts.clubs.totalCount }]);
    expect(counts.clubs.totalCount).toBeLessThan(report.rows.clubs ?? 0);
    expect(
      rows("SELECT valid_to, successor FROM countries WHERE id = 'country:czechoslovakia'", then),
    ).toEqual([{ valid_to: null, successor: null }]);
  });
  expect(rows("SELECT valid_to FROM countries WHERE id = 'country:czechoslovakia'")).not.toEqual([
    { valid_to: null },
  ]);
});

const guide = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
const EXAMPLE = /\n([^\n]+):\n\n```sql\n([\s\S]*?)```\n\n((?:\|.*\|\n)+)/g;

/** The lines of a printed table, cells as text. */
const printed = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('|---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

for (const [, title = '', sql = '', result = ''] of guide.matchAll(EXAMPLE)) {
  test(`the guide: ${title}`, () => {
    const found = rows(sql);
    const answer = [Object.keys(found[0] ?? {}), ...found.map((row) => Object.values(row).map(String))];
    expect(answer).toEqual(printed(result));
  });
}

test('reports are told of a tenure, a World Cup, a ruling and a draw', () => {
  const told = rows(
    "SELECT DISTINCT substr(subject, 1, instr(subject, ':') - 1) AS kind, predicate FROM works WHERE predicate IS NULL OR predicate IN ('outcome of World Cup 2022', 'official result', 'drawn') ORDER BY kind",
  );
  expect(told.map(({ kind, predicate }) => `${kind} ${predicate}`)).toEqual([
    'match official result',
    'national-team outcome of World Cup 2022',
    'stage drawn',
    'tenure null',
  ]);
});

test('the guide has three queries and names every table', () => {
  expect([...guide.matchAll(EXAMPLE)].length).toBe(3);
  expect(TABLES.filter(({ name }) => !guide.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
});

test('a shoot-out of which only the winner is known names it, and extra time is not told', () => {
  expect(
    rows(
      `SELECT shoot_out_winner AS winner, penalties_home AS penalties, extra_time_state AS state FROM matches
       WHERE id IN ('match:2025-11-16-nigeria-dr-congo', 'match:ucl-2025-26-paris-saint-germain-arsenal-final')
       ORDER BY id`,
    ),
  ).toEqual([
    { winner: 'national-team:dr-congo', penalties: null, state: 'NOT_TOLD' },
    { winner: 'club:paris-saint-germain', penalties: 4, state: 'TOLD' },
  ]);
});
