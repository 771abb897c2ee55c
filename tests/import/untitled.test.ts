/** Files whose title stands elsewhere, and leagues as JSON in the shapes it has had. */
import { expect, test } from 'vitest';
import { factsFolder } from '../support/facts.ts';
import { type Files, Workshop } from './importing.ts';

async function importedFrom(repository: string, files: Files) {
  const workshop = new Workshop();
  using data = factsFolder([]);
  const reports = await workshop.import('openfootball', workshop.checkout(repository, files), data.folder);
  const { facts } = workshop.held(data.folder);
  const matches = facts.matches.filter(({ value }) => value.source.startsWith('openfootball'));
  return {
    rejected: reports.flatMap(({ rejected }) => rejected.map(({ reason }) => reason)),
    seasons: [...new Set(matches.map(({ value }) => value.season))],
    teams: [...new Set(matches.flatMap(({ value }) => [value.home, value.away]))],
    played: matches.map(({ value }) => value.score?.fullTime ?? null),
  };
}

test('a title in the first comment is the title, up to its year', async () => {
  const text =
    '###########\n# Serie X 2013 Milan\n\nGiornata 1\n[Sat Jan/19]\n  Alfa Town  0-0  Beta Rovers\n';
  expect(await importedFrom('italy', { '2013--milan/cup.txt': text })).toMatchObject({
    ...{ rejected: [], seasons: ['italy-serie-x-2013'] },
  });
});

test('a file without a title is the league of its name, in the season of its folder', async () => {
  const text = 'Giornata 1\n[Sat 19/05]\n  Alfa Town  0-0  Beta Rovers\n';
  expect(await importedFrom('italy', { '2012/1-serie-x.txt': text })).toMatchObject({
    ...{ rejected: [], seasons: ['italy-serie-x-2012'] },
  });
  const { rejected } = await importedFrom('italy', { 'notes.txt': text.replace('19/05', 'May/19 2012') });
  expect(rejected).toEqual(['no title above it names the competition']);
});

const json = (name: string, matches: string) => `{"name": "${name}", "matches": [${matches}]}\n`;
const row = (score: string) =>
  `{"round": "Matchday 1", "date": "2025-07-25", "team1": "Alfa Town", "team2": "Beta Rovers"${score}}`;

test.for([
  '',
  ', "score": {}',
  ', "score": {"ft": [null, null]}',
  ', "score": null',
  ', "score": [null, null]',
])('a fixture of a league as JSON has no goals yet: %s', async (score) => {
  const text = json('Serie X 2025/26', row(score));
  expect(await importedFrom('football.json', { '2025-26/it.1.json': text })).toMatchObject({
    ...{ rejected: [], seasons: ['italy-serie-x-2025-26'], played: [null] },
  });
});

test('the name of a file as JSON tells the country, of a cup as well', async () => {
  const text = json('Coppa Prova 2025/26', row(', "score": {"ft": [2, 0]}'));
  expect(await importedFrom('football.json', { '2025-26/it.cup.json': text })).toMatchObject({
    ...{ rejected: [], seasons: ['italy-coppa-prova-2025-26'], played: [[2, 0]] },
  });
});

test('the code of a club is no country', async () => {
  const side = (key: string, name: string, code: string) => JSON.stringify({ key, name, code });
  const match = `{"date": "2014-08-23", "team1": ${side('alfa', 'Alfa Town', 'GER')}, "team2": ${side('beta', 'Beta Rovers', 'BET')}, "score1": 2, "score2": 1}`;
  const text = `{"name": "Serie X 2014/15", "rounds": [{"name": "1. Matchday", "matches": [${match}]}]}\n`;
  expect(await importedFrom('football.json', { '2014-15/it.1.json': text })).toEqual({
    rejected: [],
    seasons: ['italy-serie-x-2014-15'],
    teams: ['club:alfa-town-italy', 'club:beta-rovers-italy'],
    played: [[2, 1]],
  });
});
