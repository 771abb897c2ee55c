/** Results set or struck out off the field, in a table of the user's own, beside matches that the graph or another import has. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apartText } from '../../../src/compile/imported/apart.ts';
import { FOUR_CLUBS } from '../../support/four-clubs.ts';
import { DATA_DIR } from '../../support/graph.ts';
import { Workshop } from '../importing.ts';

const HEAD = 'season,home,away,date,status,official,from,reason,evidence\n';
const SEASON = 'austria-bundesliga-2023-24';
/** Rapid lost 1-2 on the field. */
const TO_RAPID = `${SEASON},SK Rapid Wien,club:sturm-graz,,,3-0,2023-08-10,a player was banned,"Senate, 2023-08-10"`;

async function withLeague(text = FOUR_CLUBS): Promise<Workshop> {
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout('austria', { '2023-24/1-bundesliga.txt': text }));
  return workshop;
}

async function rule(workshop: Workshop, ...rows: readonly string[]) {
  const text = `${HEAD}${rows.map((row) => `${row}\n`).join('')}`;
  const [report] = await workshop.import(
    'rulings',
    workshop.checkout('own', { 'rulings.csv': text }),
    DATA_DIR,
  );
  return report;
}

const refusals = async (row: string, text = FOUR_CLUBS): Promise<readonly string[]> => {
  const report = await rule(await withLeague(text), row);
  return report?.rejected.map(({ path, line, reason }) => `${path}:${line}: ${reason}`) ?? [];
};

test('a result that was set off the field counts from the day of the ruling, and names its report', async () => {
  const workshop = await withLeague();
  expect(await rule(workshop, TO_RAPID)).toMatchObject({ rows: 1, rejected: [], apart: [], damaged: [] });
  expect(workshop.held().apart).toEqual([]);
  const row = (day: string) =>
    `table(on: "${day}") { row(team: "club:rapid-wien") { points record { goalsFor } } }`;
  const { data } = await workshop.ask(`{
    season(competition: "austria-bundesliga", label: "2023-24") { before: ${row('2023-08-09')} after: ${row('2023-08-10')} }
    match(id: "match:${SEASON}-rapid-wien-sturm-graz") {
      status official { home away } score { fullTime { home away } } note sources { id }
    }
  }`);
  expect(data).toEqual({
    season: {
      before: { row: { points: 1, record: { goalsFor: 2 } } },
      after: { row: { points: 4, record: { goalsFor: 4 } } },
    },
    match: {
      status: 'AWARDED',
      official: { home: 3, away: 0 },
      score: { fullTime: { home: 1, away: 2 } },
      note: 'a player was banned',
      sources: [{ id: 'source:openfootball-austria' }, { id: 'source:rulings' }],
    },
  });
});

test('a match that was annulled counts for nobody from then on', async () => {
  const workshop = await withLeague();
  await rule(
    workshop,
    `${SEASON},SK Rapid Wien,Sturm Graz,2023-07-29,ANNULLED,,2023-08-10,wrong ball,Senate`,
  );
  const played = (day: string) =>
    `table(on: "${day}") { row(team: "club:sturm-graz") { points record { played } } }`;
  const { data } = await workshop.ask(`{
    season(competition: "austria-bundesliga", label: "2023-24") {
      before: ${played('2023-08-09')} after: ${played('2023-08-10')}
    }
  }`);
  expect(data).toEqual({
    season: {
      before: { row: { points: 6, record: { played: 2 } } },
      after: { row: { points: 3, record: { played: 1 } } },
    },
  });
});

test.each([
  [
    'a season that nobody knows',
    TO_RAPID.replace('2023-24', '2023-25'),
    `no season "austria-bundesliga-2023-25" is known: did you mean ${SEASON}?`,
  ],
  [
    'a team that plays elsewhere',
    TO_RAPID.replace('SK Rapid Wien', 'club:juventus'),
    `"club:juventus" does not play in ${SEASON}: write the id of a team that does`,
  ],
  [
    'sides the wrong way round',
    TO_RAPID.replace('SK Rapid Wien,club:sturm-graz', 'club:sturm-graz,club:rapid-wien'),
    'club:sturm-graz did not host club:rapid-wien in the season: club:rapid-wien was at home',
  ],
  [
    'sides that did not meet',
    TO_RAPID.replace('SK Rapid Wien', 'LASK'),
    'club:lask-linz did not host club:sturm-graz in the season',
  ],
  [
    'another day',
    TO_RAPID.replace(',,,3-0', ',2023-07-30,,3-0'),
    'club:rapid-wien hosted club:sturm-graz on 2023-07-29, and not on 2023-07-30',
  ],
  [
    'a day before the match',
    TO_RAPID.replace('2023-08-10,', '2023-07-28,'),
    'from is 2023-07-28, before the match of 2023-07-29',
  ],
  [
    'a day to come',
    TO_RAPID.replace('2023-08-10,', '2031-08-10,'),
    'from is 2031-08-10, after 2026-11-01, the day the file was written',
  ],
  ['no result', TO_RAPID.replace('3-0', ''), 'official is "": write the result that counts, as 3-0'],
  ['a digit too much', TO_RAPID.replace('3-0', '30-0'), 'official is "30-0": a digit is too much'],
  [
    'a word that is no status',
    TO_RAPID.replace(',,3-0', ',FORFEIT,3-0'),
    'status is "FORFEIT": write AWARDED, WALKOVER, ANNULLED',
  ],
  [
    'a walkover that was played',
    TO_RAPID.replace(',,3-0', ',WALKOVER,3-0'),
    'the match was played, 1-2: write AWARDED or ANNULLED',
  ],
  [
    'an annulled match with a result',
    TO_RAPID.replace(',,3-0', ',ANNULLED,3-0'),
    'official is "3-0": a match that was annulled has no result',
  ],
  [
    'no report',
    TO_RAPID.replace(/"[^"]*"/u, ''),
    'evidence is empty: write who reports the ruling, and where',
  ],
])('%s is refused with file and line', async (_, row, reason) => {
  expect(await refusals(row)).toEqual([`rulings.csv:2: ${reason}`]);
});

test('of two matches at one ground the row names the day', async () => {
  const again = `${FOUR_CLUBS}▪ Round 3\n  Sat Sep 2\n    17:00  SK Rapid Wien v SK Sturm Graz 0-0\n`;
  expect(await refusals(TO_RAPID, again)).toEqual([
    'rulings.csv:2: club:rapid-wien hosted club:sturm-graz on 2023-07-29, 2023-09-02: write the date',
  ]);
});

test('a second ruling on a match is refused with its line', async () => {
  const report = await rule(await withLeague(), TO_RAPID, TO_RAPID.replace('3-0', '2-0'));
  expect(report?.rejected).toMatchObject([{ line: 3, reason: 'line 2 tells a ruling on the match already' }]);
});

const conflictsOf = (workshop: Workshop): readonly (readonly unknown[])[] =>
  workshop
    .held()
    .facts.conflicts.flatMap(({ value: { sourceB, subject, valueA, valueB, rule: by } }) =>
      sourceB === 'rulings' ? [[subject, valueA, valueB, by]] : [],
    );

test('what the source or the graph tells of a ruling stays; the day is added, and another result is a conflict', async () => {
  const awarded = FOUR_CLUBS.replace('1-2 (0-1)', '3-0 [awarded]');
  const workshop = await withLeague(awarded);
  await rule(workshop, TO_RAPID);
  const match = workshop
    .held()
    .facts.matches.find(({ value }) => value.id === `${SEASON}-rapid-wien-sturm-graz`);
  expect(match?.value).toMatchObject({
    official: [3, 0],
    officialFrom: '2023-08-10',
    officialBasis: 'REPORTED',
  });
  await rule(
    workshop,
    TO_RAPID.replace('3-0', '2-0'),
    'serie-a-2020-21,Verona,Roma,,,2-0,2020-09-22,an ineligible player,the press',
    'serie-a-2018-19,Inter,Torino,,,3-0,2019-09-22,no such ruling,the press',
  );
  expect(conflictsOf(workshop)).toEqual([
    [
      `match:${SEASON}-rapid-wien-sturm-graz`,
      'AWARDED 3-0',
      'AWARDED 2-0 from 2023-08-10',
      'prefer-first-source',
    ],
    ['match:serie-a-2018-19-inter-torino', 'none', 'AWARDED 3-0 from 2019-09-22', 'prefer-embedded'],
    [
      'match:serie-a-2020-21-hellas-verona-roma',
      'AWARDED 3-0 from 2020-09-22',
      'AWARDED 2-0 from 2020-09-22',
      'prefer-embedded',
    ],
  ]);
});

test('once its match is gone, a ruling is kept apart with its place', async () => {
  const workshop = await withLeague();
  await rule(workshop, TO_RAPID);
  rmSync(join(workshop.imported, 'openfootball-austria'), { recursive: true });
  expect(workshop.held().apart.map(apartText)).toEqual([
    expect.stringContaining(
      'rulings rulings.csv:2: club:rapid-wien v club:sturm-graz of 2023-07-29 is not among',
    ),
  ]);
});
