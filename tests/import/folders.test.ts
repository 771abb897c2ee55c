/** What folders and headings tell: the country, the part of a league, the leg of a tie. */
import { expect, test } from 'vitest';
import { type Files, Workshop } from './importing.ts';

/** Everything that comes of the files, as text. */
async function imported(repository: string, files: Files): Promise<string> {
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout(repository, files));
  return workshop.contents();
}

/** Four teams, each against each once. */
function league(title: string, teams: readonly string[]): string {
  const rounds = [
    [0, 3, 1, 2],
    [3, 2, 0, 1],
    [1, 3, 2, 0],
  ].map(
    ([a = 0, b = 0, c = 0, d = 0], at) =>
      `» Matchday ${at + 1}\n  2023-09-0${at + 2}\n    ${teams[a]}  v ${teams[b]}   2-0\n    ${teams[c]}  v ${teams[d]}   1-1\n`,
  );
  return `= ${title}\n\n${rounds.join('')}`;
}
const NORTH = ['Nordby', 'Nyborg', 'Norrvik', 'Naestved'];
const SOUTH = ['Sundby', 'Skanderby', 'Solvik', 'Silkeby'];

test('a province called like a country is of the country around it', async () => {
  const told = await imported('belgium', {
    '2023-24/Luxembourg/league.txt': league('Provinciale 2023/24', NORTH),
  });
  expect(told).toContain('belgium-provinciale-2023-24');
  expect(told).not.toContain('luxembourg-provinciale');
});

test('folders of one title whose teams never meet are tables of one league', async () => {
  const told = await imported('denmark', {
    '2023-24/North/league.txt': league('Provincial League 2023/24', NORTH),
    '2023-24/South/league.txt': league('Provincial League 2023/24', SOUTH),
  });
  expect(told).toMatch(/,GROUP,/u);
  expect(told.match(/,league,North,\d,club:n/gu)).toHaveLength(6);
  expect(told.match(/,league,South,\d,club:s/gu)).toHaveLength(6);
});

test('files of one title whose teams meet are one table', async () => {
  const told = await imported('denmark', {
    '2023-24/autumn/league.txt': league('Provincial League 2023/24', NORTH),
    '2023-24/spring/league.txt': league('Provincial League 2023/24', NORTH.toReversed()).replaceAll(
      '2023-09',
      '2024-04',
    ),
  });
  expect(told).not.toMatch(/,GROUP,/u);
});

test.each([
  ['Finale Hinspiel', 'Finale Rückspiel'],
  ['Final - Ida', 'Final - Vuelta'],
  ['Finals 1st leg', 'Finals 2nd leg'],
  ['Finale (andata)', 'Finale (ritorno)'],
])('%s and %s are two legs of one tie', async (first, second) => {
  const told = await imported('denmark', {
    '2023-24/league.txt': `${league('Superliga 2023/24', NORTH)}== Relegation\n\n▪ ${first}\n  2024-05-24\n    Nordby  v Sundby  2-2\n▪ ${second}\n  2024-05-28\n    Sundby  v Nordby  1-2\n`,
  });
  const legs = told.match(/^2024-05.*$/gmu);
  expect(legs?.map((row) => /,relegation-final,.*?relegation-final-1,(\d),/u.exec(row)?.[1])).toEqual([
    '1',
    '2',
  ]);
});

test('a translated legal form makes no other club', async () => {
  const told = await imported('kazakhstan', {
    '2023/league.txt': league('Premier League 2023', ['FC Nordby', ...NORTH.slice(1)]),
    '2024/league.txt': league('Premier League 2024', ['FK Nordby', ...NORTH.slice(1)]).replaceAll(
      '2023-',
      '2024-',
    ),
  });
  expect(told.match(/^nordby-kazakhstan,/gmu)).toHaveLength(1);
  expect(told.match(/club:nordby-kazakhstan,/gu)).toHaveLength(6);
});
