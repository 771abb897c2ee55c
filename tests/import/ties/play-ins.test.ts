/** A play-in of a league: who loses the first of its matches has a second chance, and no third. */
import { expect, test } from 'vitest';
import { factsFolder } from '../../support/facts.ts';
import { Workshop } from '../importing.ts';

const FORMATS = `competition,from,to,teams,meetings,win_points,tie_breaks,decided,regulation,source
italy-serie-x,2010-07-01,,,0,3,GOAL_DIFFERENCE,FINAL,Serie X: a final,own
`;

const season = (final: string): string => `= Serie X 2016/17

# Matches 8

▪ Regular Season - 1
Sat Sep 3 2016
  Alfa Town v Beta Rovers  1-0
  Gama Athletic v Delta City  1-0
▪ Regular Season - 2
Sat Sep 10 2016
  Beta Rovers v Gama Athletic  1-0
  Delta City v Alfa Town  0-0
▪ Play-In Round 1
Sat Sep 17 2016
  Alfa Town v Beta Rovers  0-1
  Gama Athletic v Delta City  1-0
▪ Play-In Round 2
Sat Sep 24 2016
  Alfa Town v Gama Athletic  1-0
▪ Final
Sat Oct 1 2016
  ${final}  1-0
`;

async function apartIn(text: string) {
  const workshop = new Workshop();
  using data = factsFolder([], { 'identity/formats.csv': FORMATS });
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': text }), data.folder);
  const { facts, apart } = workshop.held(data.folder);
  const { complete } = facts.seasons.find(({ value }) => value.id === 'italy-serie-x-2016-17')?.value ?? {};
  return { complete, apart: apart.map(({ message }) => message) };
}

test('the loser of the first match plays the second, and the season is whole', async () => {
  expect(await apartIn(season('Beta Rovers v Alfa Town'))).toEqual({ complete: true, apart: [] });
});

test('whoever lost both does not play a third', async () => {
  const lost = season('Beta Rovers v Alfa Town')
    .replace('Alfa Town v Gama Athletic  1-0', 'Alfa Town v Gama Athletic  0-1')
    .replace('▪ Final', '▪ Play-In Round 3\nWed Sep 28 2016\n  Gama Athletic v Alfa Town  0-1\n▪ Final')
    .replace('# Matches 8', '# Matches 9');
  expect((await apartIn(lost)).apart).toEqual([
    'club:alfa-town-italy plays on although it went out in play-in-round-1-1',
  ]);
});

/** The first of the table has a bye in the first round. */
const ROUNDS = season('Beta Rovers v Alfa Town')
  .replace('▪ Play-In Round 1', '▪ Playoffs, Round 1')
  .replace(
    '  Alfa Town v Beta Rovers  0-1\n  Gama Athletic v Delta City  1-0\n▪',
    '  Beta Rovers v Delta City  1-0\n▪',
  )
  .replace('▪ Play-In Round 2', '▪ Playoffs, Round 2')
  .replace('# Matches 8', '# Matches 7');

test('numbered rounds of play-offs are rounds of a cup, though few teams miss one of them', async () => {
  expect(await apartIn(ROUNDS)).toEqual({ complete: true, apart: [] });
});
