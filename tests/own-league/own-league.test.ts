/** A league that is not in `data/`: what is served of it, what it may lack, and how its mistakes are told. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GraphQLError } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { operations } from '../../schema/operations.generated.ts';
import { askIn, DATA_DIR, question } from '../support/graph.ts';
import type { MemoryKv } from '../support/memory-kv.ts';
import { drawLeague, type League, report, served, type Tables, tablesOf, withTables } from './league.ts';

const TEMPLATE = fileURLToPath(new URL('../../examples/own-league/data', import.meta.url));

interface Row {
  readonly team: { readonly name: string };
  readonly points: number;
  readonly record: Readonly<Record<string, number>>;
}

async function tableOf(kv: MemoryKv, competition: string, season: string): Promise<readonly Row[]> {
  const { data, errors } = await askIn(kv, question('league-table'), { competition, season });
  expect(errors).toBeUndefined();
  return (data as { season: { table: { rows: readonly Row[] } } }).season.table.rows;
}

/** Counted from the results alone, by nothing of the graph. */
function counted({ clubs, results }: League) {
  const rows = clubs.map((club) => {
    const own = results.flatMap(({ home, away, goals: [h, a] }) =>
      club === home ? [[h, a] as const] : club === away ? [[a, h] as const] : [],
    );
    const count = (is: (by: number) => boolean): number => own.filter(([f, a]) => is(f - a)).length;
    const [won, drawn, lost] = [count((by) => by > 0), count((by) => by === 0), count((by) => by < 0)];
    const goalsFor = own.reduce((sum, [f]) => sum + f, 0);
    const goalsAgainst = own.reduce((sum, [, a]) => sum + a, 0);
    const record = { played: own.length, won, drawn, lost, goalsFor, goalsAgainst };
    return {
      team: { name: club.toUpperCase() },
      points: 3 * won + drawn,
      record: { ...record, goalDifference: goalsFor - goalsAgainst },
    };
  });
  return new Map(rows.map((row) => [row.team.name, row]));
}

const rank = ({ points, record: { goalDifference = 0, goalsFor = 0 } }: Row) =>
  (points * 1000 + goalDifference) * 1000 + goalsFor;

for (const [seed, size] of [
  [1, 2],
  [2, 7],
  [3, 10],
  [4, 14],
] as const) {
  test(`a league of ${size} clubs never seen before: its table is what its results add up to`, async () => {
    const league = drawLeague(seed, size);
    const rows = await withTables(tablesOf(league), async (dir) =>
      tableOf(await served(dir), 'ours', '2031'),
    );
    const expected = counted(league);
    expect(rows.map((row) => ({ ...row, position: undefined }))).toEqual(
      rows.map(({ team }) => expected.get(team.name)),
    );
    expect(new Set(rows.map(({ team }) => team.name))).toEqual(new Set(expected.keys()));
    const ranks = rows.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });
}

let template: MemoryKv;
beforeAll(async () => {
  template = await served(TEMPLATE);
});

test('the template is a league of ten clubs, half of whose matches are to be played', async () => {
  const rows = await tableOf(template, 'coast-league', '2026');
  expect(rows.map(({ record }) => record.played)).toEqual(Array.from({ length: 10 }, () => 9));
});

test('whatever question is asked of it, football it does not hold is no fault of ours', async () => {
  const faults: string[] = [];
  for (const [name, { document }] of operations) {
    const { errors = [] } = await askIn(template, document);
    for (const { message, originalError } of errors)
      if (originalError && !(originalError instanceof GraphQLError)) faults.push(`${name}: ${message}`);
  }
  expect(faults).toEqual([]);
});

test('before its first match a season is there, and its table is level', async () => {
  const league = drawLeague(5, 4);
  const tables = tablesOf(league);
  const ahead = tables['matches/ours/2031.csv']?.replace(/,\d+-\d+$/gm, ',') ?? '';
  const seasons = tables['seasons.csv']?.replace(',yes', ',no') ?? '';
  const rows = await withTables(
    { ...tables, 'matches/ours/2031.csv': ahead, 'seasons.csv': seasons },
    async (dir) => tableOf(await served(dir), 'ours', '2031'),
  );
  expect(rows.map(({ points, record }) => [points, record.played])).toEqual(league.clubs.map(() => [0, 0]));
});

const LEAGUE = tablesOf(drawLeague(3, 4));
const MATCHES = 'matches/ours/2031.csv';

/** The report on the league with one table written otherwise. */
const reportWith = (file: string, write: (text: string) => string): Promise<string> =>
  report({ ...LEAGUE, [file]: write(LEAGUE[file] ?? '') });

test('what a spreadsheet leaves behind does no harm', async () => {
  const untidy = (text: string): string =>
    `\ufeff${text.replaceAll('\n', '\r\n').replaceAll(',', ' , ')},,,\r\n\r\n`;
  expect(await reportWith(MATCHES, untidy)).toBe('');
});

test('rows may stand in any order', async () => {
  expect(
    await reportWith(MATCHES, (text) => {
      const [header = '', ...rows] = text.trim().split('\n');
      return [header, ...rows.reverse(), ''].join('\n');
    }),
  ).toBe('');
});

test('a side without its kind, or by its name, is told once with what to write', async () => {
  expect(await reportWith(MATCHES, (text) => text.replaceAll('club:fc-1,', 'fc-1,'))).toBe(
    `${MATCHES}:2: home fc-1 is not among the teams [known-references]
    write club:fc-1
    the same in 2 more rows
${MATCHES}:5: away fc-1 is not among the teams [known-references]
    write club:fc-1
    the same in 2 more rows`,
  );
  expect(await reportWith('clubs.csv', (text) => text.replace('FC-1', 'Harbour Town'))).toBe('');
  const named = { ...LEAGUE, 'clubs.csv': LEAGUE['clubs.csv']?.replace('FC-1', 'Harbour Town') ?? '' };
  const written = LEAGUE[MATCHES]?.replace('club:fc-1,', 'Harbour Town,') ?? '';
  expect(await report({ ...named, [MATCHES]: written })).toBe(
    `${MATCHES}:2: home Harbour Town is not among the teams [known-references]\n    write club:fc-1`,
  );
});

/** How many rules there are is of no interest. */
const unnumbered = (text: string): string => text.replace(/^\d+ rules/m, 'Some rules');

test('cells separated by semicolons, a misspelt column, one too many', async () => {
  expect(await reportWith('clubs.csv', (text) => text.replaceAll(',', ';'))).toContain(
    'clubs.csv:1: the header is "id;name;country" [table-shape]\n    save the table with commas between its cells',
  );
  expect(unnumbered(await reportWith('clubs.csv', (text) => text.replace('country', 'contry')))).toBe(
    'clubs.csv:1: the column "contry" is not known [table-shape]\n    did you mean country?\n' +
      'Some rules could not be checked, since clubs.csv cannot be read.',
  );
  expect(
    unnumbered(await reportWith('clubs.csv', (text) => text.replace('id,name,country', 'id,name,name'))),
  ).toBe(
    'clubs.csv:1: the header has the column name twice [table-shape]\n    remove one of them\n' +
      'Some rules could not be checked, since clubs.csv cannot be read.',
  );
});

test('a day in another form and a word in small letters are told as they should be written', async () => {
  expect(await reportWith(MATCHES, (text) => text.replace('2031-01-01', '3.10.2031'))).toBe(
    `${MATCHES}:2: date 3.10.2031 is not a day of the calendar [date]\n    write it as 2031-10-03 or 2031-03-10`,
  );
  expect(await reportWith('stages.csv', (text) => text.replace('LEAGUE', 'league'))).toBe(
    'stages.csv:2: kind league is not known [vocabulary]\n    did you mean LEAGUE? one of LEAGUE, GROUP, KNOCKOUT, PLAYOFF, UNSTRUCTURED',
  );
});

test('a column that is needed and a day that is needed', async () => {
  expect(await reportWith('clubs.csv', (text) => text.replaceAll(',here', '').replace(',country', ''))).toBe(
    'clubs.csv:1: the column country is missing [required]\n    every row of clubs.csv names its country',
  );
  expect(await reportWith(MATCHES, (text) => text.replace('2031-01-01', ''))).toBe(
    `${MATCHES}:2: date is empty [required]\n    every row of ${MATCHES} names its date`,
  );
});

test('matches in a file of a season that is not there', async () => {
  const { [MATCHES]: matches = '', ...rest } = LEAGUE;
  expect(await report({ ...rest, 'matches/ours/2013.csv': matches })).toContain(
    `matches/ours/2013.csv:2: ours-2013 is not among the seasons [known-references]
    did you mean ours-2031?
    the same in 11 more rows`,
  );
});

test('a table under a name that is not read, and a spreadsheet that is no CSV', async () => {
  const { 'clubs.csv': clubs = '', ...rest } = LEAGUE;
  expect(await report({ ...rest, 'club.csv': clubs, 'matches/ours.xlsx': '' })).toContain(
    'club.csv:1: club.csv is not a table [table-name]\n    did you mean clubs.csv?',
  );
  expect(await report({ ...LEAGUE, 'matches/ours.xlsx': '' })).toBe(
    'matches/ours.xlsx:1: matches/ours.xlsx is not a CSV file [table-name]\n    save it as CSV, in UTF-8, with commas between the cells',
  );
});

test('rules without a first day of the season', async () => {
  expect(await reportWith('seasons.csv', (text) => text.replace('2031-01-01', ''))).toBe(
    'seasons.csv:2: ours-2031 has rules and no first day [season-labels]\n    write it into start: rules are those of its time',
  );
});

test('a folder without a match is refused, whether its tables are empty or not there', async () => {
  const said =
    'matches:1: there is no match in this folder [not-empty]\n    write the first one into matches/<competition>/<label>.csv, as docs/own-league.md shows';
  expect(await report({})).toBe(said);
  const bare = Object.entries(LEAGUE).map(([file, text]) => [
    file,
    file === 'waivers.csv' ? text : text.replace(/\n[\s\S]*$/, '\n'),
  ]);
  expect(await report(Object.fromEntries(bare) as Tables)).toBe(said);
});

test('a rule that keeps answers true is not waived, and a misspelt one is told', async () => {
  expect(await reportWith('waivers.csv', (text) => text.replace('described', 'two-sides'))).toContain(
    'waivers.csv:3: the rule two-sides cannot be waived [waivers]\n    only these can be: described, public-domain, season-complete, tidy',
  );
  expect(await reportWith('waivers.csv', (text) => text.replace('described', 'describd'))).toContain(
    'did you mean described?',
  );
});

test('a small league may not lie: a club twice on one day, hosts that host twice', async () => {
  const said = await reportWith(MATCHES, (text) =>
    text.replace('2031-01-02,club:fc-1,club:fc-3', '2031-01-01,club:fc-1,club:fc-2'),
  );
  expect(said).toContain('[unique-ids]');
  expect(said).toContain('club:fc-1 hosts club:fc-2 twice in ours-2031 all');
});

test('without waivers every rule applies, as to the facts of this project', async () => {
  const { 'waivers.csv': _waivers, ...strict } = LEAGUE;
  expect(await report(strict)).toContain('sources.csv:1: the column retrieved is missing [required]');
  expect(existsSync(join(DATA_DIR, 'waivers.csv'))).toBe(false);
});

test('what the guide shows of tables stands in the template', () => {
  const guide = readFileSync(new URL('../../docs/own-league.md', import.meta.url), 'utf8');
  const shown = [...guide.matchAll(/```csv\n([\s\S]*?)```/g)].map(([, text = '']) => text.trim());
  const tables = ['clubs.csv', 'rules.csv', 'matches/coast-league/2026.csv'].map((file) =>
    readFileSync(join(TEMPLATE, file), 'utf8'),
  );
  expect(shown.map((text, at) => tables[at]?.startsWith(text))).toEqual([true, true, true]);
});

test('clubs that are in no table are to be added to the one of clubs, and quotes inside a cell are doubled', async () => {
  const { 'clubs.csv': clubs = '', ...others } = LEAGUE;
  expect(await report(others)).toContain('add it to the table of clubs first');
  expect(await report({ ...LEAGUE, 'clubs.csv': clubs.replace('FC-1', 'FC "Star"') })).toContain(
    'double those in it: "FC ""Star"""',
  );
});
