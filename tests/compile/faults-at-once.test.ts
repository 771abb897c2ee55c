/** Whoever mends facts is told of everything at once, and of no fault that is none but for another one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { servedFacts } from '../../src/compile/compile.ts';
import { FactError } from '../../src/compile/faults.ts';
import { faultsWith, type Mistake, withFacts } from '../support/facts.ts';

const MATCHES = 'matches/ucl/2025-26.csv';
const TWO_COACHES: Mistake = { file: 'tenures/clubs.csv', line: 2, cells: { to: '2026-01-10' } };

/** File, line and rule of what is told. */
const placesOf = (...mistakes: Mistake[]): readonly string[] =>
  faultsWith(...mistakes).map((fault) => fault.replace(/^([^ ]+:\d+): .*\[([a-z-]+)\]\n.*$/s, '$1 $2'));

test('a score that cannot be read hides no two coaches at once', () => {
  expect(placesOf({ file: MATCHES, line: 2, cells: { full_time: '1:6' } }, TWO_COACHES)).toEqual([
    `${MATCHES}:2 score`,
    'tenures/clubs.csv:3 tenure-spans',
  ]);
});

const CLUB = (write: string): Mistake => ({ file: 'clubs.csv', find: 'Bayern München', write });

test('a quote that is not closed is told in its row, and not where the table ends', () => {
  const more: Mistake = {
    file: 'clubs.csv',
    like: 3,
    rows: [
      { id: 'como', name: 'Como' },
      { id: 'inter', name: '"Inter, Milan"' },
    ],
  };
  for (const name of ['"Bayern München', 'Bayern "München', '"Bayern" München'])
    expect(placesOf(more, CLUB(name))).toEqual(['clubs.csv:3 table-shape']);
});

test('a row of several lines is told by the first', () => {
  const twoLines: Mistake = { file: 'clubs.csv', find: 'Bayern München,', write: '"Bayern\nMünchen",,' };
  expect(placesOf(twoLines)).toContain('clubs.csv:3 table-shape');
});

test('a fault in another row of the same table is told as well', () => {
  expect(
    placesOf(
      { file: MATCHES, line: 2, cells: { full_time: '1:6' } },
      { file: MATCHES, line: 3, cells: { extra_time: '4-1', penalties: '4-4' } },
    ),
  ).toEqual([`${MATCHES}:2 score`, `${MATCHES}:3 score-parts`]);
});

test('a row with a cell too many hides nothing, and nothing follows from it', () => {
  expect(
    placesOf(
      { file: 'coaches.csv', find: 'ivan-juric,Ivan Jurić,', write: 'ivan-juric,Ivan Jurić,,' },
      TWO_COACHES,
    ),
  ).toEqual(['coaches.csv:2 table-shape', 'tenures/clubs.csv:3 tenure-spans']);
});

test('what rests on a table that cannot be read is not told, and how many rules were not asked is', () => {
  const mistakes: Mistake[] = [
    { file: 'clubs.csv', find: 'id,name', write: 'id,label' },
    { file: MATCHES, line: 2, cells: { half_time: '2-3' } },
    TWO_COACHES,
  ];
  expect(placesOf(...mistakes)).toEqual([
    'clubs.csv:1 table-shape',
    'clubs.csv:1 required',
    `${MATCHES}:2 score-parts`,
  ]);
  expect(
    withFacts(mistakes, (dir) => {
      try {
        servedFacts(dir);
        return '';
      } catch (error) {
        return error instanceof FactError ? error.report() : String(error);
      }
    }),
  ).toMatch(/\n\d\d rules could not be checked, since clubs\.csv cannot be read\.$/);
});

test('an unreadable cell hides the faults that only follow from it', () => {
  const following: Mistake[] = [
    { file: MATCHES, line: 2, cells: { full_time: '1:6', half_time: '' } },
    { file: MATCHES, line: 2, cells: { date: '31.02.2026' } },
    { file: 'seasons.csv', line: 2, cells: { matches: 'two' } },
    { file: 'seasons.csv', line: 2, cells: { start: 'autumn' } },
    { file: 'stages.csv', line: 2, cells: { kind: 'CUP' } },
    { file: 'clubs.csv', line: 2, cells: { country: '' } },
    { file: 'honours.csv', line: 2, cells: { honour: 'BEST' } },
    { file: 'tenures/clubs.csv', line: 2, cells: { to: '2026-13' } },
  ];
  for (const mistake of following) expect(placesOf(mistake)).toHaveLength(1);
});

test('without the list of debts no debt is told as a fault', () => {
  const owed: Mistake[] = [
    { file: 'coaches.csv', line: 2, cells: { id: 'Ivan_Juric' } },
    { file: 'tenures/clubs.csv', line: 2, cells: { coach: 'Ivan_Juric' } },
    {
      file: 'debts.csv',
      rows: [{ rule: 'id-shape', message: 'the id Ivan_Juric is not in kebab-case', reason: 'to see' }],
    },
  ];
  expect(placesOf(...owed)).toEqual([]);
  expect(placesOf(...owed, { file: 'debts.csv', find: 'rule,', write: 'role,' })).toEqual([
    'debts.csv:1 table-shape',
    'debts.csv:1 required',
  ]);
});

/** Each cell of the first row of every table, but for debts, in words that no cell may have. */
function* garbledCells(dir: string): Generator<Mistake> {
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.csv') || file === 'debts.csv') continue;
    const [header = '', row = ''] = readFileSync(join(dir, file), 'utf8').split('\n');
    if (row === '') continue;
    for (const column of header.split(',')) yield { file, line: 2, cells: { [column]: '?! ' } };
  }
}

test('a cell garbled anywhere is told where it is, and hides no half-time above the full-time', () => {
  const cells = withFacts([], (dir) => [...garbledCells(dir)]);
  expect(cells.length).toBeGreaterThan(80);
  for (const cell of cells) {
    const told = placesOf(cell, { file: MATCHES, line: 3, cells: { half_time: '5-3' } });
    expect(told).toContain(`${MATCHES}:3 score-parts`);
    expect(told.join('\n')).toContain(`${cell.file}:2 `);
  }
});
