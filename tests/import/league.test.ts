/** A league that `data/` does not hold, from its file to its table. */
import { expect, test } from 'vitest';
import { FOUR_CLUBS } from '../support/four-clubs.ts';
import { reportOf, Workshop } from './importing.ts';

test('a league becomes a season with a table at any date, under the rules of its format', async () => {
  const workshop = new Workshop();
  await workshop.import(
    'openfootball',
    workshop.checkout('austria', { '2023-24/1-bundesliga.txt': FOUR_CLUBS }),
  );
  const { data } = await workshop.ask(`{
    season(competition: "austria-bundesliga", label: "2023-24") {
      competition { name country { name } }
      after: table(on: "2023-07-30") { rules rows { position points team { name } } }
      end: table { rows { position points team { name } } }
    }
  }`);
  expect(data).toEqual({
    season: {
      competition: { name: 'Bundesliga', country: { name: 'Austria' } },
      after: {
        rules: 'austria-bundesliga-2019',
        rows: [
          { position: 1, points: 3, team: { name: 'Sturm Graz' } },
          { position: 2, points: 1, team: { name: 'FC Blau-Weiß Linz' } },
          { position: 3, points: 1, team: { name: 'LASK Linz' } },
          { position: 4, points: 0, team: { name: 'Rapid Wien' } },
        ],
      },
      end: {
        rows: [
          { position: 1, points: 6, team: { name: 'Sturm Graz' } },
          { position: 2, points: 2, team: { name: 'LASK Linz' } },
          { position: 3, points: 1, team: { name: 'Rapid Wien' } },
          { position: 4, points: 1, team: { name: 'FC Blau-Weiß Linz' } },
        ],
      },
    },
  });
});

/** A league of two, each season two matches. */
const eredivisie = (label: string, first: string, second: string): string =>
  `= Netherlands Eredivisie ${label}

▪ Round 1
  Sat Aug 12 20${label.slice(2, 4)}
    20:00  AFC Ajax v Feyenoord Rotterdam ${first}
▪ Round 2
  Sat Aug 19
    20:00  Feyenoord Rotterdam v AFC Ajax ${second}
`;

test('whoever ends a league first has won its title, and before its last day nobody has', async () => {
  const workshop = new Workshop();
  const files = {
    'netherlands/2023-24_nl1.txt': eredivisie('2023/24', '1-1 (0-0)', '0-3 (0-1)').replaceAll(
      'AFC Ajax',
      'PSV Eindhoven',
    ),
  };
  await workshop.import('openfootball', workshop.checkout('europe', files));
  const champion = (asOf: string) =>
    workshop.ask(`query Champion @asOf(date: "${asOf}") {
      season(competition: "eredivisie", label: "2023-24") { champion { name } }
    }`);
  expect(await champion('2023-08-18')).toEqual({ data: { season: { champion: null } } });
  expect(await champion('2024-07-01')).toEqual({ data: { season: { champion: { name: 'PSV' } } } });
});

test('a club that no table knows is brought along under an id of its own, and the report says so', async () => {
  expect(await reportOf('austria', { '2023-24/1-bundesliga.txt': FOUR_CLUBS })).toEqual([
    'openfootball-austria (CC0-1.0), 1 file',
    '  rows       4 read = 4 new + 0 changed + 0 unchanged + 0 rejected',
    '  graph      4 matches in 1 season',
    '  clubs new to the graph',
    '    club:blau-weiss-linz-austria  FC Blau-Weiß Linz (austria)',
  ]);
});

test('importing twice changes nothing, to the byte', async () => {
  const workshop = new Workshop();
  const from = workshop.checkout('austria', { '2023-24/1-bundesliga.txt': FOUR_CLUBS });
  await workshop.import('openfootball', from);
  const before = workshop.contents();
  const [report] = await workshop.import('openfootball', from);
  expect(report?.difference).toEqual({ added: 0, changed: 0, unchanged: 4, gone: 0 });
  expect(workshop.contents()).toBe(before);
});

test('a corrected score is a change, a fixture more is new, and one that was taken out is gone', async () => {
  const workshop = new Workshop();
  const file = '2023-24/1-bundesliga.txt';
  await workshop.import('openfootball', workshop.checkout('austria', { [file]: FOUR_CLUBS }));
  const corrected = FOUR_CLUBS.replace('3-0 (1-0)', '3-1 (1-0)')
    .replace('           LASK v Rapid Wien 1-1 (1-0)\n', '')
    .concat('▪ Round 3\n  Sat Aug 12\n    17:00  LASK v SK Sturm Graz 0-2\n');
  const [report] = await workshop.import('openfootball', workshop.checkout('austria', { [file]: corrected }));
  expect(report?.difference).toEqual({ added: 1, changed: 1, unchanged: 2, gone: 1 });
});

test('each row keeps its source and its place in it', async () => {
  const workshop = new Workshop();
  await workshop.import(
    'openfootball',
    workshop.checkout('austria', { '2023-24/1-bundesliga.txt': FOUR_CLUBS }),
  );
  const folder = 'openfootball-austria';
  expect(workshop.file(`${folder}/sources.csv`)).toBe(
    'id,name,publisher,url,licence,retrieved,kind,note,rank\n' +
      'openfootball-austria,openfootball: austria,openfootball,https://github.com/openfootball/austria,CC0-1.0,2026-11-01,DATASET,imported,1\n',
  );
  expect(workshop.file(`${folder}/matches/austria-bundesliga/2023-24.csv`).split('\n')[2]).toBe(
    '2023-07-29,17:00,league,1,club:rapid-wien,club:sturm-graz,0-1,1-2,openfootball-austria,2023-24/1-bundesliga.txt:5',
  );
});

const PREMIER_LEAGUE = `= English Premier League 2023/24

▪ Matchday 1
  Sat Aug 12 2023
    15:00  Everton FC v Liverpool FC 1-0 (0-0)
▪ Matchday 2
  Sat Nov 25 2023
    15:00  Liverpool FC v Everton FC 2-2 (1-0)
`;

test('points that were taken are taken from the day of the ruling, though no file of matches tells them', async () => {
  const workshop = new Workshop();
  const from = workshop.checkout('england', { '2023-24/1-premierleague.txt': PREMIER_LEAGUE });
  await workshop.import('openfootball', from);
  const { data } = await workshop.ask(`{
    season(competition: "premier-league", label: "2023-24") {
      before: table(on: "2023-11-16") { ...Everton }
      after: table(on: "2023-11-25") { ...Everton }
      appeal: table(on: "2024-02-26") { ...Everton }
      end: table { ...Everton }
    }
  }
  fragment Everton on Table { row(team: "club:everton") { points deducted } }`);
  expect(data).toEqual({
    season: {
      before: { row: { points: 3, deducted: 0 } },
      after: { row: { points: -6, deducted: 10 } },
      appeal: { row: { points: -2, deducted: 6 } },
      end: { row: { points: -4, deducted: 8 } },
    },
  });
});
