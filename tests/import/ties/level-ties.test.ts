/** A play-off of a league that is level after both legs: its format says who goes on. */
import { expect, test } from 'vitest';
import { factsFolder } from '../../support/facts.ts';
import { Workshop } from '../importing.ts';

const format = (levelTies: string) => ({
  'identity/formats.csv': `competition,from,to,teams,meetings,win_points,tie_breaks,regulation,source,level_ties
italy-serie-x,2010-07-01,,3,1,3,GOAL_DIFFERENCE,Serie X: each plays each once,own,${levelTies}
`,
});

/** Alfa has six points, Beta three. Beta scores two away from home. */
const SEASON = `= Serie X 2016/17

» Matchday 1
Sat Sep 3 2016
  Alfa Town v Beta Rovers  1-0
» Matchday 2
Sat Sep 10 2016
  Alfa Town v Gama Athletic  1-0
» Matchday 3
Sat Sep 17 2016
  Beta Rovers v Gama Athletic  1-0
» Relegation, Final
Sat May 6 2017
  Beta Rovers v Alfa Town  0-1
Sat May 13 2017
  Alfa Town v Beta Rovers  2-3
`;

/** Each of the three has three points; Alfa scored nine goals against Gama. */
const LEVEL_ON_POINTS = SEASON.replace('Alfa Town v Beta Rovers  1-0', 'Alfa Town v Beta Rovers  0-1')
  .replace('Alfa Town v Gama Athletic  1-0', 'Alfa Town v Gama Athletic  9-0')
  .replace('Beta Rovers v Gama Athletic  1-0', 'Beta Rovers v Gama Athletic  0-1');

const RULING = `season,stage,group,team,points,from,reason,source,evidence
italy-serie-x-2016-17,league,,club:alfa-town-italy,4,2017-03-01,debts,own,
`;

async function tieOf(
  text: string,
  levelTies: string,
  day: string | null = null,
  more: Readonly<Record<string, string>> = {},
) {
  const workshop = new Workshop();
  using data = factsFolder([], { ...format(levelTies), ...more });
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': text }), data.folder);
  const { data: answer } = await workshop.ask(
    `${day === null ? '' : `query @asOf(date: "${day}") `}{ competition(by: { slug: "italy-serie-x" }) { season(label: "2016-17") {
      stages { code ties { tieStatus winner { name } decidedBy note } } } } }`,
    data.folder,
  );
  const { competition } = answer as {
    competition: { season: { stages: readonly { code: string; ties: readonly unknown[] }[] } };
  };
  return competition.season.stages.flatMap(({ ties }) => ties);
}

const NOTE = 'level after both legs: the better placed of the league goes on';

test('the better placed goes on where the format says so', async () => {
  expect(await tieOf(SEASON, 'PLACE')).toEqual([
    { tieStatus: 'DECIDED', winner: { name: 'Alfa Town' }, decidedBy: 'UNKNOWN', note: NOTE },
  ]);
});

test('teams level on points are placed by what the format says of them', async () => {
  expect(await tieOf(LEVEL_ON_POINTS, 'PLACE')).toMatchObject([{ winner: { name: 'Alfa Town' } }]);
});

test('points that were taken count for the place', async () => {
  const rulings = { 'identity/deductions.csv': RULING };
  expect(await tieOf(SEASON, 'PLACE', null, rulings)).toMatchObject([{ winner: { name: 'Beta Rovers' } }]);
});

test('whoever scored more away goes on where the format says so', async () => {
  expect(await tieOf(SEASON, 'AWAY_GOALS')).toEqual([
    { tieStatus: 'DECIDED', winner: { name: 'Beta Rovers' }, decidedBy: 'AWAY_GOALS', note: null },
  ]);
});

test('it is open while a leg is to come, as of a day before it, and where the format says nothing', async () => {
  const open = [{ tieStatus: 'OPEN', winner: null, decidedBy: null, note: null }];
  expect(await tieOf(SEASON.replace('Rovers  2-3', 'Rovers'), 'PLACE')).toEqual(open);
  expect(await tieOf(SEASON, 'PLACE', '2017-05-12')).toEqual(open);
  expect(await tieOf(SEASON, '')).toEqual(open);
});

test('goals decide before the format does', async () => {
  expect(await tieOf(SEASON.replace('2-3', '2-2'), 'AWAY_GOALS')).toMatchObject([
    { winner: { name: 'Alfa Town' }, decidedBy: 'REGULAR_TIME' },
  ]);
});
