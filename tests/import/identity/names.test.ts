/** A file of one's own that says who is meant by names that no table has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegister } from '../../../src/import/identity/register.ts';
import { withAnswers } from '../../../src/import/names/answered.ts';
import { answersText, readAnswers } from '../../../src/import/names/answers.ts';
import { factsFolder } from '../../support/facts.ts';
import { Workshop } from '../importing.ts';

const HEADER = 'kind,name,country,is,first_at,nearest\n';

/** @param rows of the file, without its header. */
async function register(rows: string) {
  using data = factsFolder([]);
  const path = join(new Workshop().root, 'names.csv');
  writeFileSync(path, `${HEADER}${rows}`);
  return withAnswers(readRegister(data.folder), await readAnswers(path), 'openfootball-italy');
}

test('a name is another of a club that is there, or of a new one', async () => {
  const { clubs } = await register('club,La Dea,italy,club:atalanta,,\nclub,Alfa Town,italy,new,,\n');
  expect(clubs.find(({ id }) => id === 'atalanta')?.names.map(({ name }) => name)).toContain('La Dea');
  expect(clubs.find(({ name }) => name === 'Alfa Town')).toMatchObject({
    ...{ id: 'alfa-town-italy', country: 'italy', source: 'openfootball-italy' },
  });
});

test('a competition is said to be of men’s first teams, and a name without an answer says nothing', async () => {
  const { titleWords, clubs } = await register('competition,Gurkenliga,,men,,\nclub,Beta Rovers,italy,,,\n');
  expect(titleWords.map(({ word }) => word)).toContain('Gurkenliga');
  expect(clubs.some(({ name }) => name === 'Beta Rovers')).toBe(false);
});

test('an id that is not there is refused with the nearest', async () => {
  await expect(register('club,La Dea,italy,atalenta,,\n')).rejects.toThrow(
    /La Dea is atalenta.*did you mean atalanta\?/u,
  );
  await expect(register('team,La Dea,italy,atalanta,,\n')).rejects.toThrow(/names.csv:2: kind is "team"/u);
});

test('a file that is no table is refused', async () => {
  const { root } = new Workshop();
  await expect(readAnswers(root)).rejects.toThrow(/cannot be read/u);
});

test('the file keeps what was answered and gains what is asked, each name once', () => {
  const answer = {
    kind: 'club',
    name: 'La Dea',
    country: 'italy',
    is: 'atalanta',
    firstAt: '',
    nearest: '',
  } as const;
  const at = { path: 'league.txt', line: 7 };
  const asked = ['La Dea', 'Beta', 'Beta'].map((name) => ({
    name,
    country: 'italy',
    candidates: ['Betis'],
    at,
  }));
  expect(answersText([answer], asked)).toBe(
    `${HEADER}club,La Dea,italy,atalanta,,\nclub,Beta,italy,,league.txt:7,Betis\n`,
  );
});
