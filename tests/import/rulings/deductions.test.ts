/** Points taken from a team, in a table of the user's own, beside seasons that the graph or another import has. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apartText } from '../../../src/compile/imported/apart.ts';
import { mayBeOneDay } from '../../../src/compile/imported/deductions.ts';
import type { RepositoryReport } from '../../../src/import/report.ts';
import { FOUR_CLUBS } from '../../support/four-clubs.ts';
import { DATA_DIR } from '../../support/graph.ts';
import { Workshop } from '../importing.ts';

const HEAD = 'season,stage,group,team,points,from,reason,evidence\n';
const GRAZ =
  'austria-bundesliga-2023-24,,,Sturm Graz,5,2023-08-03,unpaid wages,"Federation, statement of 2023-08-03"';

async function withLeague(): Promise<Workshop> {
  const workshop = new Workshop();
  await workshop.import(
    'openfootball',
    workshop.checkout('austria', { '2023-24/1-bundesliga.txt': FOUR_CLUBS }),
  );
  return workshop;
}

async function importTable(workshop: Workshop, text: string, accepted?: ReadonlySet<string>) {
  const from = workshop.checkout('own', { 'deductions.csv': text });
  const [report] = await workshop.import('rulings', from, DATA_DIR, accepted);
  return report;
}

const deduct = (workshop: Workshop, ...rows: readonly string[]) =>
  importTable(workshop, `${HEAD}${rows.map((row) => `${row}\n`).join('')}`);

const rejectedIn = (report: RepositoryReport | undefined): readonly string[] =>
  report?.rejected.map(({ path, line, reason }) => `${path}:${line}: ${reason}`) ?? [];

test('points are taken from the day of the ruling on, with reason, report and source', async () => {
  const workshop = await withLeague();
  expect(await deduct(workshop, GRAZ)).toMatchObject({ rows: 1, rejected: [], apart: [], damaged: [] });
  const { data } = await workshop.ask(`{
    season(competition: "austria-bundesliga", label: "2023-24") {
      before: table(on: "2023-08-02") { row(team: "club:sturm-graz") { points deductions { points } } }
      after: table { row(team: "club:sturm-graz") { points deductions {
        points from reason sources { id licence } citations { place title }
      } } }
    }
  }`);
  const deduction = {
    ...{ points: 5, from: '2023-08-03', reason: 'unpaid wages' },
    sources: [{ id: 'source:rulings', licence: 'NOASSERTION' }],
    citations: [
      {
        place: 'deductions.csv:2',
        title: 'Rulings off the field as CSV: points taken from teams, results set or struck out',
      },
      { place: null, title: 'Federation, statement of 2023-08-03' },
    ],
  };
  expect(data).toEqual({
    season: {
      before: { row: { points: 3, deductions: [] } },
      after: { row: { points: 1, deductions: [deduction] } },
    },
  });
});

test.each([
  [
    'a season that nobody knows',
    'austria-bundesliga-2023-25,,,LASK,3,2023-08-03,wages,F',
    'no season "austria-bundesliga-2023-25" is known: did you mean austria-bundesliga-2023-24?',
  ],
  [
    'a season without matches',
    'gibraltar-cup-1931,,,LASK,3,2023-08-03,wages,F',
    'no season "gibraltar-cup-1931" is known: import its matches first',
  ],
  [
    'a team that plays elsewhere',
    'austria-bundesliga-2023-24,,,club:juventus,3,2023-08-03,wages,F',
    '"club:juventus" does not play in austria-bundesliga-2023-24: write the id of a team that does',
  ],
  [
    'a misspelt team',
    'austria-bundesliga-2023-24,,,club:strum-graz,3,2023-08-03,wages,F',
    '"club:strum-graz" does not play in austria-bundesliga-2023-24: did you mean club:sturm-graz?',
  ],
  [
    'a stage that is not there',
    'austria-bundesliga-2023-24,final,,LASK,3,2023-08-03,wages,F',
    'club:lask-linz stands in league alone',
  ],
  [
    'no points',
    'austria-bundesliga-2023-24,,,LASK,0,2023-08-03,wages,F',
    'points is "0": write how many were taken, 1 to 100, or with - how many were given back',
  ],
  [
    'half a point',
    'austria-bundesliga-2023-24,,,LASK,1.5,2023-08-03,wages,F',
    'points is "1.5": write how many were taken, 1 to 100, or with - how many were given back',
  ],
  [
    'points in words',
    'austria-bundesliga-2023-24,,,LASK,three,2023-08-03,wages,F',
    'points is "three": write how many were taken, 1 to 100, or with - how many were given back',
  ],
  [
    'points given back that nobody took',
    'austria-bundesliga-2023-24,,,LASK,-3,2023-08-03,wages,F',
    '3 points are given back, of 0 that were taken before',
  ],
  ['no day', 'austria-bundesliga-2023-24,,,LASK,3,,wages,F', 'from is empty'],
  [
    'a day of no calendar',
    'austria-bundesliga-2023-24,,,LASK,3,2023-02-30,wages,F',
    'from is "2023-02-30", no day: write 2008-05-14, or 2008-05 or 2008 where no more is known',
  ],
  [
    'a day long before the season',
    'austria-bundesliga-2023-24,,,LASK,3,2021-08-03,wages,F',
    'from is 2021-08-03, and the season began on 2023-07-29',
  ],
  [
    'a day to come',
    'austria-bundesliga-2023-24,,,LASK,3,2031-08-03,wages,F',
    'from is 2031-08-03, after 2026-11-01, the day the file was written',
  ],
  ['no reason', 'austria-bundesliga-2023-24,,,LASK,3,2023-08-03,,F', 'reason is empty'],
  [
    'no report',
    'austria-bundesliga-2023-24,,,LASK,3,2023-08-03,wages,',
    'evidence is empty: write who reports the ruling, and where',
  ],
])('%s is refused with file and line', async (_, row, reason) => {
  const workshop = await withLeague();
  expect(rejectedIn(await deduct(workshop, GRAZ, row))).toEqual([`deductions.csv:3: ${reason}`]);
});

test('a ruling that is told twice is taken over once', async () => {
  const workshop = await withLeague();
  const again = GRAZ.replace('Sturm Graz,5', 'club:sturm-graz,6');
  expect(rejectedIn(await deduct(workshop, GRAZ, again))).toEqual([
    'deductions.csv:3: line 2 tells what was ruled on 2023-08-03 already',
  ]);
});

test('a month or a year counts from its last day', async () => {
  const workshop = await withLeague();
  await deduct(workshop, GRAZ.replace('2023-08-03,', '2024-02,'), GRAZ.replace('2023-08-03,', '2024,'));
  const days = workshop
    .held()
    .facts.deductions.slice(-2)
    .map(({ value }) => value.from);
  expect(days).toEqual(['2024-02-29', '2024-12-31']);
});

test.each([
  ['2018-09-30', '2018-09-13', true],
  ['2018-12-31', '2018-09-13', true],
  ['2018-09-30', '2018-08-13', false],
  ['2018-12-31', '2017-09-13', false],
  ['2018-09-14', '2018-09-13', false],
])('%s and %s may be one day: %s', (told, known, is) => {
  expect(mayBeOneDay(told, known)).toBe(is);
  expect(mayBeOneDay(known, told)).toBe(is);
});

const ownConflicts = (workshop: Workshop) =>
  workshop.held().facts.conflicts.flatMap(({ value }) => (value.sourceB === 'rulings' ? [value] : []));

test('what the graph tells already gains a source; whatever is told otherwise is a conflict', async () => {
  const workshop = new Workshop();
  const before = workshop.held().facts.deductions.length;
  const report = await deduct(
    workshop,
    'serie-a-2018-19,league,,club:chievo,3,2018-09,fictitious gains,the press',
    'serie-a-2014-15,,,Parma,4,2015-04-20,unpaid dues,the press',
    'serie-a-2020-21,,,Napoli,2,2020-10-14,did not come,the press',
    'serie-a-2018-19,,,club:inter,3,2019-01-02,no such thing,the press',
  );
  expect(rejectedIn(report)).toEqual([]);
  const { deductions } = workshop.held().facts;
  expect(deductions).toHaveLength(before);
  expect(deductions.find(({ value }) => value.team === 'club:chievo')?.value).toMatchObject({
    from: '2018-09-13',
    source: 'press-serie-a-rulings;rulings',
  });
  expect(
    ownConflicts(workshop).map(({ subject, valueA, valueB, rule }) => [subject, valueA, valueB, rule]),
  ).toEqual([
    ['club:napoli', '1 from 2020-10-14', '2 from 2020-10-14', 'prefer-embedded'],
    ['club:parma', '4 from 2015-04-16', '4 from 2015-04-20', 'prefer-embedded'],
    ['club:inter', 'none', '3 from 2019-01-02', 'season-held-whole'],
  ]);
});

test('once its season is gone, a deduction is kept apart with its place', async () => {
  const workshop = await withLeague();
  await deduct(workshop, GRAZ);
  expect(workshop.held().apart).toEqual([]);
  rmSync(join(workshop.imported, 'openfootball-austria'), { recursive: true });
  expect(workshop.held().apart.map(apartText)).toEqual([
    expect.stringContaining(
      'rulings deductions.csv:2: season austria-bundesliga-2023-24 is not among the seasons',
    ),
  ]);
});

test('a table that is emptied or cut leaves the deductions as they were, unless that is accepted', async () => {
  const workshop = await withLeague();
  await deduct(workshop, GRAZ);
  const refused = await importTable(workshop, HEAD);
  expect(refused?.refused.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
    'source:rulings: it has no facts any more',
  ]);
  expect(workshop.held().facts.deductions.at(-1)?.value.reason).toBe('unpaid wages');
  const accepted = await importTable(workshop, HEAD, new Set(['source:rulings']));
  expect(accepted).toMatchObject({ refused: [], difference: { gone: 1 } });
});
