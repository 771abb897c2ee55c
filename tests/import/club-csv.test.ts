/** Matches of clubs in tables of anybody's: common shapes, columns of one's own, and what is wrong with a row. */
import { expect, test } from 'vitest';
import { folderOrigin } from '../../src/import/origin/folder.ts';
import { runImport } from '../../src/import/run.ts';
import { type ColumnMap, readMap } from '../../src/sources/club-csv/index.ts';
import { clubCsv } from '../../src/sources/registry.ts';
import { factsFolder } from '../support/facts.ts';
import { type Files, Workshop } from './importing.ts';

async function imported(files: Files, map: ColumnMap | null = null) {
  const workshop = new Workshop();
  using data = factsFolder();
  const [report] = await runImport({
    source: clubCsv(map),
    origin: folderOrigin(workshop.checkout('tables', files)),
    dataDir: data.folder,
    imported: workshop.imported,
    progress: () => {},
  });
  const rows = report === undefined || report.matches === 0 ? '' : workshop.contents();
  const rejected = report?.rejected.map(({ path, line, reason }) => `${path}:${line}: ${reason}`) ?? [];
  return { matches: report?.matches ?? 0, rejected, rows, seasons: report?.seasons };
}

const DIVISIONS = `Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HTHG,HTAG
Italy Liga,10/08/2018,20:00,Alfa Town,Beta Rovers,2,1,H,1,0
Italy Liga,11/08/18,15:00,Gama Athletic,Delta City,0,0,D,0,0
`;

test('the shape of football-data is known: a division, the day first, goals of each side', async () => {
  const { matches, rejected, rows } = await imported({ '2018-19/i1.csv': DIVISIONS });
  expect({ matches, rejected }).toEqual({ matches: 2, rejected: [] });
  expect(rows).toContain('2018-08-10,20:00,');
  expect(rows).toContain('italy-liga-2018-19,');
  expect(rows).toMatch(/2018-08-11,15:00,.*club:gama-athletic-italy,club:delta-city-italy,0-0,0-0/u);
});

test('so is that of footballcsv, and that of tables with one column of goals and the year a season begins', async () => {
  const footballcsv = `Matchday,Date,Team 1,FT,HT,Team 2
1,Fri Aug 10 2018,Alfa Town,2-1,1-0,Beta Rovers
2,Sat Aug 18 2018,Beta Rovers,,,Alfa Town
`;
  const first = await imported({ 'italy/2018-19/liga.csv': footballcsv });
  expect(first).toMatchObject({ matches: 2, rejected: [] });
  const seasons = `Date,Season,home,visitor,FT,competition
2018-08-10,2018,Alfa Town,Beta Rovers,2-1,Italy Liga
2019-08-09,2019,Alfa Town,Beta Rovers,1-1,Italy Liga
`;
  expect(await imported({ 'all.csv': seasons })).toMatchObject({ matches: 2, rejected: [], seasons: 2 });
});

test('other columns are told by --map', async () => {
  const text = `Wann;egal,Heim,Gast,Tore,Liga,Jahr
10 Aug 2018,Alfa Town,Beta Rovers,2:1,Italy Liga,2018/19
`.replace('Wann;egal', 'Wann');
  const map = readMap('date=Wann,home=Heim,away=Gast,score=Tore,competition=Liga,season=Jahr');
  expect(await imported({ 'a.csv': text }, map as ColumnMap)).toMatchObject({ matches: 1, rejected: [] });
  expect((await imported({ 'a.csv': text })).rejected).toEqual([
    'a.csv:2: its columns are of no shape that is known: say which column is which, --map date=Date,home=HomeTeam,away=AwayTeam,score=FT',
  ]);
  expect((await imported({ 'a.csv': DIVISIONS }, map as ColumnMap)).rejected).toEqual([
    'a.csv:1: no column Wann, Heim, Gast, Tore, Liga, Jahr',
  ]);
});

test('a map says what is wrong with it', () => {
  expect(readMap('date=Wann,home=Heim')).toEqual({
    error: 'away, score is missing: no match can be told without',
  });
  expect(readMap('date=Wann,heim=Heim')).toMatchObject({ error: expect.stringContaining('"heim=Heim"') });
  expect(readMap('date=A,date=B')).toEqual({ error: 'date is mapped twice' });
});

const HEAD = 'date,time,home,away,score,half_time,competition,season\n';
const row = (cells: string): string => `${HEAD}${cells},Italy Liga,2018-19\n`;

test.each([
  [
    '31/02/2019,15:00,Alfa,Beta,1-0,',
    'the date is "31/02/2019", no day of the calendar; the day comes before the month',
  ],
  [
    '08/25/2018,15:00,Alfa,Beta,1-0,',
    'the date is "08/25/2018", no day of the calendar; the day comes before the month',
  ],
  ['2018-08-25,25:00,Alfa,Beta,1-0,', 'the time is "25:00", not as 20:45'],
  ['2018-08-25,15:00,Alfa,,1-0,', 'the away side is "", no name of a team'],
  ['2018-08-25,15:00,Alfa,Beta,1-x,', 'the score is "1-x", not goals of both sides'],
  ['2018-08-25,15:00,Alfa,Beta,3,', 'the score is "3", not goals of both sides'],
  ['2018-08-25,15:00,Alfa,Beta,,1-0', 'there is a score at half-time and none at the end'],
  ['2018-08-25,15:00,Alfa,Alfa,1-0,', 'both sides are the same team'],
])('%s is rejected with its line', async (cells, reason) => {
  expect((await imported({ 'a.csv': row(cells) })).rejected).toEqual([`a.csv:2: ${reason}`]);
});
