/** No day rests on memory alone: what was only remembered is told to the month or the year. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { DATA_DIR } from '../../support/graph.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string): readonly Row[] =>
  parse(readFileSync(join(DATA_DIR, file), 'utf8'), { columns: true });

/** Names for importers alone are no facts that are published. */
const tables = readdirSync(DATA_DIR, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.csv') && !file.startsWith('identity'),
);
const remembered = new Set(
  rowsOf('sources.csv').flatMap(({ id = '', kind }) => (kind === 'MEMORY' ? [id] : [])),
);
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** The days of matches that were led are those of matches that are held, and no dates of the tenure. */
const MATCH_DAYS = new Set(['first_match', 'last_match']);
const daysIn = (row: Row): readonly string[] =>
  Object.entries(row).flatMap(([column, value]) => (isDay(value) && !MATCH_DAYS.has(column) ? [column] : []));

test('a row that memory alone tells has no day', () => {
  const told = tables.flatMap((file) => rowsOf(file).map((row) => ({ file, row })));
  const alone = told.filter(({ row: { source = '' } }) =>
    source.split(';').every((id) => remembered.has(id)),
  );
  const exact = alone.flatMap(({ file, row }) =>
    daysIn(row).map((column) => `${file}: ${column} of ${Object.values(row).slice(0, 3).join(', ')}`),
  );
  expect(alone.length).toBeGreaterThan(5_000);
  expect(exact).toEqual([]);
});

test('the first and the last match of a tenure are matches of the team that are held', () => {
  const matches = tables.filter((file) => file.startsWith('matches')).flatMap(rowsOf);
  const held = new Set(matches.flatMap(({ date, home, away }) => [`${home} ${date}`, `${away} ${date}`]));
  const led = tables
    .filter((file) => file.startsWith('tenures'))
    .flatMap(rowsOf)
    .flatMap(({ coach, team, first_match: first = '', last_match: last = '' }) =>
      [first, last].filter((day) => day !== '').map((day) => ({ coach, match: `${team} ${day}` })),
    );
  expect(led.length).toBeGreaterThan(100);
  expect(led.filter(({ match }) => !held.has(match))).toEqual([]);
});

test('a tenure whose note says that a day is general knowledge tells the month', () => {
  const tenures = ['clubs', 'national-teams'].flatMap((name) => rowsOf(join('tenures', `${name}.csv`)));
  const said = tenures.filter(({ note = '' }) =>
    /\bday of (start|end|start and end) by general knowledge/.test(note),
  );
  expect(said.map(({ coach, team, from, to }) => `${coach} ${team} ${from} ${to}`)).toEqual([]);
});

/** What is said of a day: in columns of its own, or where those are empty in the evidence of the whole row. */
function saidOf(row: Row, name: string): string {
  const { [`${name}_source`]: source = '', [`${name}_evidence`]: own = '', evidence = '' } = row;
  return `${source} ${own}`.trim() || evidence;
}

test('no day is called reported whose evidence gives it to general knowledge', () => {
  const days = tables.flatMap((file) =>
    rowsOf(file).flatMap((row) =>
      Object.keys(row).flatMap((column) =>
        column.endsWith('_basis') && row[column] === 'REPORTED'
          ? [{ file, row, said: saidOf(row, column.slice(0, -'_basis'.length)) }]
          : [],
      ),
    ),
  );
  const unreported = days.filter(({ said }) => /general[ -]knowledge/i.test(said));
  expect(days.length).toBeGreaterThan(400);
  expect(
    unreported.map(({ file, row, said }) => `${file}: ${Object.values(row).slice(0, 3).join(', ')}: ${said}`),
  ).toEqual([]);
});

const rulings = tables
  .filter((file) => file.startsWith('outcomes'))
  .flatMap(rowsOf)
  .filter(({ ruled_on: day = '' }) => day !== '')
  .map(({ edition, team, ruled_on: day = '', ruled_basis: basis = '', detail = '' }) => ({
    said: `${team} ${edition}: ${day}`,
    day,
    basis,
    detail,
  }));

/** FIFA and UEFA suspended Russia on the last day of a month. */
const LAST_OF_MONTH = new Set([
  'national-team:russia 2022: 2022-02-28',
  'national-team:russia 2026: 2022-02-28',
]);

test('the last day of a month does not stand for a withdrawal of which only the month is remembered', () => {
  const isLast = (day: string): boolean =>
    new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().endsWith('-01T00:00:00.000Z');
  const ends = rulings.filter(({ day, basis }) => basis === 'REMEMBERED' && isLast(day));
  expect(ends.map(({ said }) => said).filter((said) => !LAST_OF_MONTH.has(said))).toEqual([]);
});

test('a withdrawal whose words name its day has that day', () => {
  const named = rulings.flatMap((ruling) => {
    const day = /(?:withdrew|thrown out) on (\d{4}-\d\d-\d\d)/.exec(ruling.detail)?.[1];
    return day === undefined ? [] : [{ ...ruling, named: day }];
  });
  expect(named.length).toBeGreaterThan(3);
  const wrong = named.filter((ruling) => ruling.day !== ruling.named || ruling.basis === 'RULE');
  expect(wrong.map(({ said }) => said)).toEqual([]);
});
