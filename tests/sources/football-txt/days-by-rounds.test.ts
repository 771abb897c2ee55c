/** A header that counts a season named after two years from the first: the order of its rounds tells the year of each row. */
import { expect, test } from 'vitest';
import { read } from './read-text.ts';

/** @param rounds the days of each matchday, in the order of the file. */
function daysOf(header: string, rounds: readonly (readonly string[])[], title = '= Serie X 2012/13') {
  const blocks = rounds.map(
    (days, at) =>
      `▪ Matchday ${at + 1}\n${days.map((day, row) => `  ${day}\n    16:00  Alfa ${at} v Beta ${row}  1-0\n`).join('')}`,
  );
  const text = `${title}\n\n# Date       ${header}\n\n${blocks.join('\n')}`;
  const { matches, notices } = read(text, 'league.txt');
  expect(notices).toEqual([]);
  return matches.map(({ date }) => date);
}

test('a season from March to October is of the second year of its title, in which it ends', () => {
  const rounds = [['09.03.', '10.03.'], ['16.03.'], ['07.07.'], ['20.10.']];
  expect(daysOf('Fri Mar 09 2012 - Sat Oct 20 2012', rounds)).toEqual([
    ...['2013-03-09', '2013-03-10', '2013-03-16', '2013-07-07', '2013-10-20'],
  ]);
});

test('a season from September to July turns the year between its rounds', () => {
  const rounds = [['20.09.'], ['12.11.'], ['23.12.'], ['09.01.'], ['01.04.'], ['07.07.']];
  expect(daysOf('Mon Jan 09 2012 - Sun Dec 23 2012', rounds)).toEqual([
    ...['2012-09-20', '2012-11-12', '2012-12-23', '2013-01-09', '2013-04-01', '2013-07-07'],
  ]);
});

test('a match that was put off stands in its round with a day of months later', () => {
  const rounds = [['14.10.', '20.09.', '20.09.', '05.05.'], ['27.09.'], ['10.01.'], ['29.04.', '01.06.']];
  expect(daysOf('Mon Jan 09 2012 - Sun Dec 23 2012', rounds)).toEqual([
    ...['2012-10-14', '2012-09-20', '2012-09-20', '2013-05-05', '2012-09-27', '2013-01-10'],
    ...['2013-04-29', '2013-06-01'],
  ]);
});

test('a season of thirteen months has the same days in both years', () => {
  const rounds = [['06.11.'], ['01.12.'], ['11.05.'], ['12.08.'], ['13.11.']];
  expect(daysOf('Sun Jan 01 2012 - Sun Dec 23 2012', rounds)).toEqual([
    ...['2012-11-06', '2012-12-01', '2013-05-11', '2013-08-12', '2013-11-13'],
  ]);
});

test('a header that begins in the season is believed: its file may hold the autumn alone', () => {
  expect(daysOf('Sat Sep 01 2012 - Sun Dec 23 2012', [['01.09.'], ['23.12.']])).toEqual([
    ...['2012-09-01', '2012-12-23'],
  ]);
});

test('a season that is named after one year is of that year', () => {
  const days = daysOf('Fri Mar 09 2012 - Sat Oct 20 2012', [['09.03.'], ['20.10.']], '= Serie X 2012');
  expect(days).toEqual(['2012-03-09', '2012-10-20']);
});

test('rows with weekdays tell their year themselves', () => {
  const { rejected } = read(
    '= Serie X 2012/13\n\n# Date       Fri Mar 09 2012 - Sat Oct 20 2012\n\n▪ Matchday 1\n  Fri Mar 09\n    Alfa v Beta  1-0\n',
    'league.txt',
  );
  expect(rejected).toEqual([]);
});
