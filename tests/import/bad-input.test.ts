/** Input as it comes: whatever is not understood is listed with file and line, and nothing is guessed. */
import { expect, test } from 'vitest';
import { reportOf, Workshop } from './importing.ts';

const FILE = '2023-24/1-bundesliga.txt';

/** A file of the Bundesliga with these rows on its first day. */
const day = (...rows: string[]): string =>
  `= Deutsche Bundesliga 2023/24\n\n▪ Matchday 1\n  Fri Aug 18 2023\n${rows.map((row) => `    20:30  ${row}\n`).join('')}`;

const lines = (files: Record<string, string | Uint8Array>): Promise<string[]> =>
  reportOf('deutschland', files);
const GOOD = 'SV Werder Bremen v Bayern München 0-4 (0-1)';

/** The report of one row beside a good one; the row stands on line 6. */
const besideGood = async (row: string): Promise<string[]> =>
  (await lines({ [FILE]: day(GOOD, row) })).slice(1);

test('a score of 3-x', async () => {
  expect(await besideGood('VfL Bochum v VfB Stuttgart 3-x')).toEqual([
    '  rows       2 read = 1 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      1 match in 1 season',
    '  rejected',
    `    ${FILE}:6: "VfB Stuttgart 3-x" holds something like a score`,
  ]);
});

test('a file cut within a row', async () => {
  const cut = day(GOOD, 'VfL Bochum v VfB Stuttgart 5-0 (1-0)').slice(0, -15);
  expect((await lines({ [FILE]: cut })).slice(1)).toEqual([
    '  rows       2 read = 1 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      1 match in 1 season',
    '  damaged (--accept-loss <what>, where it is right as it is)',
    `    file:${FILE}: it ends within a row`,
    '  rejected',
    `    ${FILE}:6: the file ends within this line: "VfB Stutt" may be cut`,
    '  to look at',
    `    ${FILE}:6: the last line has no line end: it may be cut`,
  ]);
});

test('Latin-1 instead of UTF-8 costs the rows it spoils, and no others', async () => {
  const text = day('SC Freiburg v VfB Stuttgart 1-0', '1. FC Köln v 1. FSV Mainz 05 0-0');
  const latin = Buffer.from(text.replace('▪ ', ''), 'latin1');
  expect((await lines({ [FILE]: latin })).slice(1)).toEqual([
    '  rows       2 read = 1 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      1 match in 1 season',
    '  damaged (--accept-loss <what>, where it is right as it is)',
    `    file:${FILE}: line 6 is not UTF-8: byte 0xF6 at column 19 (as Latin-1 it would be "ö")`,
    '  rejected',
    `    ${FILE}:6: not UTF-8: byte 0xF6 at column 19 (as Latin-1 it would be "ö")`,
  ]);
});

test('CRLF is read like any other line end', async () => {
  expect((await lines({ [FILE]: day(GOOD).replaceAll('\n', '\r\n') })).slice(1)).toEqual([
    '  rows       1 read = 1 new + 0 changed + 0 unchanged + 0 rejected',
    '  graph      1 match in 1 season',
  ]);
});

test('an unknown heading is told, and the matches below it stand under its name', async () => {
  const text = `${day(GOOD)}\nSuperspieltag der Rekorde\n  Sat Aug 19 2023\n    15:30  VfL Bochum v VfB Stuttgart 5-0 (1-0)\n`;
  expect((await lines({ [FILE]: text })).slice(1)).toEqual([
    '  rows       3 read = 2 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      2 matches in 1 season',
    '  rejected',
    `    ${FILE}:7: unknown heading; the matches below carry it as their round`,
  ]);
});

test('a result by a ruling is the result that counts, and none of the field', async () => {
  const workshop = new Workshop();
  const from = workshop.checkout('deutschland', {
    [FILE]: day('1. FC Union Berlin v VfL Bochum 0-2 [awarded]'),
  });
  await workshop.import('openfootball', from);
  expect(
    await workshop.ask(
      `{ season(competition: "bundesliga", label: "2023-24") { matches { nodes { status score { fullTime { home away } } official { home away } } } } }`,
    ),
  ).toEqual({
    data: {
      season: { matches: { nodes: [{ status: 'AWARDED', score: null, official: { home: 0, away: 2 } }] } },
    },
  });
});

test('matches that were not played are there without a score', async () => {
  const workshop = new Workshop();
  const from = workshop.checkout('deutschland', {
    [FILE]: day('1. FC Union Berlin v VfL Bochum [cancelled]', 'VfB Stuttgart n/p FC Augsburg'),
  });
  const [report] = await workshop.import('openfootball', from);
  expect(report?.difference).toEqual({ added: 2, changed: 0, unchanged: 0, gone: 0 });
  expect(
    workshop.file('openfootball-deutschland/matches/bundesliga/2023-24.csv').split('\n').slice(1, 3),
  ).toEqual([
    '2023-08-18,20:30,league,1,club:stuttgart,club:augsburg,CANCELLED,n/p,openfootball-deutschland,2023-24/1-bundesliga.txt:6',
    '2023-08-18,20:30,league,1,club:union-berlin,club:bochum,CANCELLED,cancelled,openfootball-deutschland,2023-24/1-bundesliga.txt:5',
  ]);
});

test('`a.e.t,` is read as a.e.t.', async () => {
  expect(await besideGood('VfB Stuttgart v VfL Bochum 2-1 a.e.t, (1-1, 0-1)')).toEqual([
    '  rows       2 read = 2 new + 0 changed + 0 unchanged + 0 rejected',
    '  graph      2 matches in 1 season',
    '  to look at',
    `    ${FILE}:6: extra time or a shoot-out in the table of a league: is it of a play-off?`,
  ]);
});

test('a date without a year that the season leaves open', async () => {
  const text = '= Deutsche Bundesliga\n▪ Matchday 1\n  Aug 18\n    20:30  VfB Stuttgart v VfL Bochum 2-1\n';
  expect((await lines({ 'liga.txt': text })).slice(1)).toEqual([
    '  rows       2 read = 0 new + 0 changed + 0 unchanged + 2 rejected',
    '  graph      0 matches in 0 seasons',
    '  damaged (--accept-loss <what>, where it is right as it is)',
    '    source:openfootball-deutschland: all 2 rows of it were rejected',
    '  rejected',
    '    liga.txt:3: "Aug 18" has no year, and neither title nor path names a season',
    '    liga.txt:4: the date on line 3 cannot be trusted: "Aug 18" has no year, and neither title nor path names a season',
  ]);
});

test('a date whose weekday is another', async () => {
  const text = day(GOOD).replace('Fri Aug 18', 'Sat Aug 18');
  expect((await lines({ [FILE]: text })).slice(1)).toEqual([
    '  rows       2 read = 0 new + 0 changed + 0 unchanged + 2 rejected',
    '  graph      0 matches in 0 seasons',
    '  damaged (--accept-loss <what>, where it is right as it is)',
    '    source:openfootball-deutschland: all 2 rows of it were rejected',
    '  rejected',
    `    ${FILE}:4: "Sat Aug 18 2023" names the wrong weekday: 2023-08-18 is a Friday`,
    `    ${FILE}:5: the date on line 4 cannot be trusted: "Sat Aug 18 2023" names the wrong weekday: 2023-08-18 is a Friday`,
  ]);
});

test('a new spelling of a known club is asked about', async () => {
  expect(await besideGood('VfL Bochum v Borusia Dortmund 1-1')).toEqual([
    '  rows       2 read = 1 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      1 match in 1 season',
    '  rejected',
    `    ${FILE}:6: "Borusia Dortmund" (germany) is not known; is it Borussia Dortmund? Add it to data/identity`,
    '  names not resolved',
    `    Borusia Dortmund (germany), first at ${FILE}:6; nearest: Borussia Dortmund`,
  ]);
});

test('a fixture that stands twice is taken once', async () => {
  expect(await besideGood(GOOD)).toEqual([
    '  rows       2 read = 1 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      1 match in 1 season',
    '  rejected',
    `    ${FILE}:6: repeats ${FILE}:5, the same fixture`,
    '  to look at',
    `    ${FILE}:6: repeats line 5: 2023-08-18 SV Werder Bremen v Bayern München`,
  ]);
});

test('a fixture that was put off and stands again is taken with its result', async () => {
  expect(await besideGood('SV Werder Bremen v Bayern München [postponed]')).toEqual([
    '  rows       2 read = 1 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      1 match in 1 season',
    '  rejected',
    `    ${FILE}:6: repeats ${FILE}:5, the same fixture`,
    '  to look at',
    `    ${FILE}:6: repeats line 5: 2023-08-18 SV Werder Bremen v Bayern München`,
  ]);
});

test('a score whose parts contradict each other', async () => {
  expect(await besideGood('VfB Stuttgart v VfL Bochum 1-0 (2-0)')).toEqual([
    '  rows       2 read = 1 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      1 match in 1 season',
    '  rejected',
    `    ${FILE}:6: half-time 2-0 is above full-time 1-0`,
  ]);
});

test('a league whose country nobody names', async () => {
  expect(
    await reportOf('mystery', {
      '2023-24/1-superliga.txt': day(GOOD).replace('Deutsche Bundesliga', 'Superliga'),
    }),
  ).toEqual([
    'openfootball-mystery (CC0-1.0), 1 file',
    '  rows       1 read = 0 new + 0 changed + 0 unchanged + 1 rejected',
    '  graph      0 matches in 0 seasons',
    '  damaged (--accept-loss <what>, where it is right as it is)',
    '    source:openfootball-mystery: all 1 rows of it were rejected',
    '  rejected',
    '    2023-24/1-superliga.txt:5: no country for "Superliga": neither its title nor its folder names one',
  ]);
});

test('a folder with nothing in it that could be read', async () => {
  expect(await reportOf('empty', { 'notes.md': 'hello' })).toEqual([]);
});
