/** A file with the wrong year gives it to all of its rows: none of them is believed. */
import { expect, test } from 'vitest';
import { factsFolder } from '../support/facts.ts';
import { Workshop } from './importing.ts';

/** A season from March to October. */
const season = (year: number): string =>
  `= Serie X 2012/13\n\n${['09.03.', '16.03.', '23.03.', '01.06.', '07.09.', '20.10.']
    .map((day, at) => `▪ Matchday ${at + 1}\n  ${day}${year}\n    16:00  Alfa Town  v Beta Rovers  ${at}-0\n`)
    .join('')}`;

async function daysOf(text: string): Promise<readonly string[]> {
  const workshop = new Workshop();
  using data = factsFolder([]);
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': text }), data.folder);
  const { facts } = workshop.held(data.folder);
  return facts.matches
    .filter(({ value }) => value.season === 'italy-serie-x-2012-13')
    .map(({ value }) => value.date);
}

test('rows that the label allows are not served where the others show that the year is wrong', async () => {
  expect(await daysOf(season(2012))).toEqual([]);
  expect(await daysOf(season(2013))).toEqual([
    ...['2013-03-09', '2013-03-16', '2013-03-23'],
    ...['2013-06-01', '2013-09-07', '2013-10-20'],
  ]);
});
