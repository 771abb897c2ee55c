/** A title that a ruling after the end of the season gave to another team: each has it from its day on. */
import { expect, test } from 'vitest';
import { factsFolder } from '../../support/facts.ts';
import { Workshop } from '../importing.ts';

const FORMAT = (decided: string, meetings: number) => ({
  'identity/formats.csv': `competition,from,to,teams,meetings,win_points,tie_breaks,decided,regulation,source
italy-serie-x,2010-07-01,,,${meetings},3,GOAL_DIFFERENCE,${decided},Serie X,own
`,
});

/** Alfa is first with nine points, Beta second with seven; Alfa won at Gama. */
const TABLE = `= Serie X 2016/17

# Matches 6

${[
  ['2016-09-02', 'Alfa Town v Beta Rovers  1-0'],
  ['2016-09-09', 'Beta Rovers v Gama Athletic  2-0'],
  ['2016-09-16', 'Gama Athletic v Alfa Town  0-1'],
  ['2017-03-03', 'Beta Rovers v Alfa Town  3-0'],
  ['2017-03-10', 'Gama Athletic v Beta Rovers  1-1'],
  ['2017-03-17', 'Alfa Town v Gama Athletic  1-0'],
]
  .map(([day, row], at) => `▪ Matchday ${at + 1}\n${day}\n  ${row}\n`)
  .join('\n')}`;

const FINAL = `= Serie X 2016/17

# Matches 2

▪ Matchday 1
2016-09-02
  Alfa Town v Beta Rovers  1-0
▪ Playoffs, Final
2017-05-08
  Alfa Town v Beta Rovers  2-1
`;

const TABLES = {
  'rulings.csv': 'season,home,away,date,status,official,from,reason,evidence\n',
  'deductions.csv': 'season,team,points,from,reason,evidence\n',
};

interface Season {
  readonly champion: { readonly name: string } | null;
  readonly honours: readonly unknown[];
}

/** The season as of some days. @param rows of the two tables. */
async function seasonOn(
  days: readonly string[],
  text: string,
  format: ReturnType<typeof FORMAT>,
  rows: Partial<typeof TABLES>,
): Promise<readonly Season[]> {
  const workshop = new Workshop();
  using data = factsFolder([], format);
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': text }), data.folder);
  const files = Object.entries(TABLES).map(([name, head]) => [
    name,
    head + (rows[name as keyof typeof TABLES] ?? ''),
  ]);
  const own = workshop.checkout('own', Object.fromEntries(files));
  expect(await workshop.import('rulings', own, data.folder)).toMatchObject([{ rejected: [], apart: [] }]);
  const asked = days.map(
    (day, at) =>
      `query Q${at} @asOf(date: "${day}") { competition(by: { slug: "italy-serie-x" }) { season(label: "2016-17") {
        champion { name } honours { team { name } status reason }
      } } }`,
  );
  const answers = await Promise.all(asked.map((document) => workshop.ask(document, data.folder)));
  return answers.map(
    ({ data: told }) => (told as unknown as { competition: { season: Season } }).competition.season,
  );
}

const ALFA = { name: 'Alfa Town' };
const BETA = { name: 'Beta Rovers' };
const AROUND = ['2017-07-09', '2017-07-10'];

test('points taken after the season turn the title from the day of the ruling, and not from its end', async () => {
  const row = 'italy-serie-x-2016-17,Alfa Town,3,2017-07-10,bribery,the press\n';
  expect(await seasonOn(AROUND, TABLE, FORMAT('', 2), { 'deductions.csv': row })).toEqual([
    { champion: ALFA, honours: [{ team: ALFA, status: 'AWARDED', reason: null }] },
    {
      champion: BETA,
      honours: [
        { team: ALFA, status: 'REVOKED', reason: 'bribery' },
        { team: BETA, status: 'REASSIGNED', reason: 'bribery' },
      ],
    },
  ]);
});

test('so does a match that is awarded after it', async () => {
  const row =
    'italy-serie-x-2016-17,Gama Athletic,Alfa Town,,AWARDED,3-0,2017-07-10,a player was banned,the press\n';
  const seasons = await seasonOn(AROUND, TABLE, FORMAT('', 2), { 'rulings.csv': row });
  expect(seasons.map(({ champion }) => champion)).toEqual([ALFA, BETA]);
});

test('a ruling while the season goes on leaves nothing to turn', async () => {
  const row = 'italy-serie-x-2016-17,Alfa Town,3,2016-10-10,bribery,the press\n';
  const [season] = await seasonOn(['2017-03-17'], TABLE, FORMAT('', 2), { 'deductions.csv': row });
  expect(season).toEqual({ champion: BETA, honours: [{ team: BETA, status: 'AWARDED', reason: null }] });
});

test('a ruling that leaves the first team first takes no title away', async () => {
  const row = 'italy-serie-x-2016-17,Alfa Town,1,2017-07-10,late papers,the press\n';
  const [season] = await seasonOn(['2017-07-10'], TABLE, FORMAT('', 2), { 'deductions.csv': row });
  expect(season).toEqual({ champion: ALFA, honours: [{ team: ALFA, status: 'AWARDED', reason: null }] });
});

test('a final that is awarded to the team that lost it turns the title', async () => {
  const row =
    'italy-serie-x-2016-17,Alfa Town,Beta Rovers,2017-05-08,AWARDED,0-3,2017-07-10,a banned player,the press\n';
  const seasons = await seasonOn(AROUND, FINAL, FORMAT('FINAL', 0), { 'rulings.csv': row });
  expect(seasons.map(({ champion }) => champion)).toEqual([ALFA, BETA]);
});
