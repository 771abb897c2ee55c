/** What a file is of, by its title and its folders, in the words that published files use. */
import { expect, test } from 'vitest';
import { CompetitionFinder } from '../../../src/import/identity/competition-finder.ts';
import { CountryFinder } from '../../../src/import/identity/country-finder.ts';
import { readRegister } from '../../../src/import/identity/register.ts';
import { DATA_DIR } from '../../support/graph.ts';

const register = readRegister(DATA_DIR);
const finder = new CompetitionFinder(register, new CountryFinder(register, 'any'), 'any');
const CLUBS = { codes: new Set<string>(), national: false };

function found(title: string, path = '2012-13/1-league.txt'): string {
  const answer = finder.find(title, path, CLUBS);
  return 'error' in answer ? answer.error : `${answer.competition.id} of ${answer.competition.country}`;
}

test.each([
  ['Primera División de España 2012/13', 'la-liga of spain'],
  ['Spain Primera División 2025/26', 'la-liga of spain'],
  ['Segunda División de España 2012/13', 'segunda-division of spain'],
  ['English Premier League 2024/25', 'premier-league of england'],
  ['Deutsche Bundesliga 1963/64', 'bundesliga of germany'],
  ['Italian Serie A 2013/14', 'serie-a of italy'],
  ['French Ligue 1 2014/15', 'ligue-1 of france'],
  ['Netherlands Eredivisie 2018/19', 'eredivisie of netherlands'],
  ['Campeonato de Costa Rica 2019', 'costa-rica-campeonato of costa-rica'],
])('%s', (title, competition) => {
  expect(found(title)).toBe(competition);
});

test('a folder names the country where the title does not', () => {
  expect(found('Primera División 2024', 'argentina/2024_ar1.txt')).toBe(
    'argentina-primera-division of argentina',
  );
});

test('a country is named with a capital: "de" and "no" are words', () => {
  expect(found('Liga de clubes 2024')).toBe(
    'no country for "Liga de clubes": neither its title nor its folder names one',
  );
});
