import { describe, expect, test } from 'vitest';
import {
  readFormerNames,
  readGoalscorers,
  readResults,
  readShootouts,
} from '../../src/sources/international-results/index.ts';
import { collect, inPieces } from './collect.ts';

const HEADER = 'date,home_team,away_team,home_score,away_score,tournament,city,country,neutral';
const results = (...rows: readonly string[]) =>
  collect(readResults('results.csv', inPieces([HEADER, ...rows, ''].join('\n'))));

test('a result is a row; a fixture has no score yet', async () => {
  expect(
    await results(
      '1872-11-30,Scotland,England,0,0,Friendly,Glasgow,Scotland,FALSE',
      '2027-06-01,Curaçao,Italy,NA,NA,Friendly,Bari,Italy,TRUE',
    ),
  ).toEqual([
    {
      kind: 'result',
      path: 'results.csv',
      line: 2,
      date: '1872-11-30',
      home: 'Scotland',
      away: 'England',
      goals: { home: 0, away: 0 },
      tournament: 'Friendly',
      city: 'Glasgow',
      country: 'Scotland',
      neutral: false,
    },
    {
      kind: 'result',
      path: 'results.csv',
      line: 3,
      date: '2027-06-01',
      home: 'Curaçao',
      away: 'Italy',
      goals: null,
      tournament: 'Friendly',
      city: 'Bari',
      country: 'Italy',
      neutral: true,
    },
  ]);
});

describe('a row that does not hold what its columns promise is rejected', () => {
  test.each([
    ['1872-11-31,A,B,0,0,Friendly,X,Y,FALSE', 'date is "1872-11-31", not a date'],
    ['1872-11-30,A,B,3,x,Friendly,X,Y,FALSE', 'away_score is "x", not a number'],
    ['1872-11-30,A,B,3,NA,Friendly,X,Y,FALSE', 'one side has a score and the other has none'],
    ['1872-11-30,A,A,0,0,Friendly,X,Y,FALSE', 'both sides are "A"'],
    ['1872-11-30,,B,0,0,Friendly,X,Y,FALSE', 'home_team is empty'],
    ['1872-11-30,A,B,0,0,Friendly,X,Y,FALS', 'neutral is "FALS", neither TRUE nor FALSE'],
    ['1872-11-30,A,B,0,0,Friendly,X', '7 cells, but the header has 9'],
  ])('%s', async (row, reason) => {
    expect(await results(row)).toEqual([
      { kind: 'rejected', path: 'results.csv', line: 2, text: row, reason },
    ]);
  });
});

test('a fixture that stands twice is noticed, and both are kept', async () => {
  const row = '1974-02-17,Tahiti,New Caledonia,2,1,Friendly,Papeete,French Polynesia,FALSE';
  expect((await results(row, row)).map(({ kind, line }) => `${kind} ${line}`)).toEqual([
    'result 2',
    'result 3',
    'notice 3',
  ]);
});

test('a shoot-out is won by one of the two', async () => {
  const text =
    'date,home_team,away_team,winner,first_shooter\n1967-08-22,India,Taiwan,Taiwan,\n1967-08-22,India,Taiwan,Iraq,\n';
  expect(await collect(readShootouts('shootouts.csv', text))).toEqual([
    {
      kind: 'shootout',
      path: 'shootouts.csv',
      line: 2,
      date: '1967-08-22',
      home: 'India',
      away: 'Taiwan',
      winner: 'Taiwan',
      firstShooter: null,
    },
    expect.objectContaining({ kind: 'rejected', line: 3, reason: 'winner is "Iraq", which is neither side' }),
  ]);
});

test('a goal may have no scorer and no minute', async () => {
  const text =
    'date,home_team,away_team,team,scorer,minute,own_goal,penalty\n1916-07-06,Argentina,Chile,Chile,NA,NA,FALSE,TRUE\n';
  expect(await collect(readGoalscorers('goalscorers.csv', text))).toEqual([
    {
      kind: 'goal',
      path: 'goalscorers.csv',
      line: 2,
      date: '1916-07-06',
      home: 'Argentina',
      away: 'Chile',
      team: 'Chile',
      scorer: null,
      minute: null,
      ownGoal: false,
      penalty: true,
    },
  ]);
});

test('a former name has its days', async () => {
  const text =
    'current,former,start_date,end_date\nBenin,Dahomey,1959-11-08,1975-11-30\nX,Y,1980-01-01,1970-01-01\n';
  expect(await collect(readFormerNames('former_names.csv', text))).toEqual([
    {
      kind: 'former-name',
      path: 'former_names.csv',
      line: 2,
      current: 'Benin',
      former: 'Dahomey',
      from: '1959-11-08',
      to: '1975-11-30',
    },
    expect.objectContaining({ kind: 'rejected', line: 3, reason: 'it ends on 1970-01-01, before it begins' }),
  ]);
});
