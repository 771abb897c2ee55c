import { describe, expect, test } from 'vitest';
import { readWorldCupDatabase } from '../../src/sources/worldcup-database/index.ts';
import { collect } from './collect.ts';

const read = (name: string, text: string) => collect(readWorldCupDatabase(`data-csv/${name}`, text));

const MATCHES =
  'tournament_id,tournament_name,match_id,stage_name,group_name,replayed,replay,match_date,match_time,stadium_id,stadium_name,city_name,home_team_id,home_team_name,home_team_code,away_team_id,away_team_name,away_team_code,score,home_team_score,away_team_score,extra_time,penalty_shootout,score_penalties\n';
const match = (score: string, home: number, away: number, rest: string): string =>
  `WC-1990,1990 FIFA Men's World Cup,M-1990-50,semi-finals,not applicable,0,0,1990-07-03,20:00,S-1,Stadio San Paolo,Naples,T-41,Italy,ITA,T-03,Argentina,ARG,${score},${home},${away},${rest}\n`;

test('a match carries its licence, and its score is after extra time where it was played', async () => {
  expect(await read('matches.csv', MATCHES + match('1–1', 1, 1, '1,1,3–4'))).toEqual([
    {
      kind: 'match',
      licence: 'CC-BY-SA-4.0',
      path: 'data-csv/matches.csv',
      line: 2,
      tournament: 'WC-1990',
      competition: "1990 FIFA Men's World Cup",
      id: 'M-1990-50',
      number: null,
      round: ['semi-finals'],
      date: '1990-07-03',
      kickoff: '20:00',
      zone: null,
      home: { name: 'Italy', country: null },
      away: { name: 'Argentina', country: null },
      homeTeam: { id: 'T-41', name: 'Italy', code: 'ITA' },
      awayTeam: { id: 'T-03', name: 'Argentina', code: 'ARG' },
      score: {
        halfTime: null,
        fullTime: null,
        afterExtraTime: { home: 1, away: 1 },
        penalties: { home: 3, away: 4 },
        unclear: null,
      },
      status: null,
      venue: { text: 'Stadio San Paolo, Naples', ground: 'Stadio San Paolo', city: 'Naples' },
      stadium: 'S-1',
      replay: null,
      notes: [],
    },
  ]);
});

describe('the score stands twice in a row, and must be the same', () => {
  test.each([
    [match('2–1', 1, 2, '0,0,0-0'), 'score is "2–1", but its columns have 1–2'],
    [match('2–x', 2, 1, '0,0,0-0'), 'score is "2–x", not a score'],
  ])('%#', async (row, reason) => {
    expect(await read('matches.csv', MATCHES + row)).toMatchObject([{ kind: 'rejected', line: 2, reason }]);
  });
});

test('who was there, who led them and who took the kicks, each with the licence', async () => {
  const team = 'tournament_id,tournament_name,team_id,team_name,team_code';
  const italy = "WC-1990,1990 FIFA Men's World Cup,T-41,Italy,ITA";
  const facts = [
    ...(await read(
      'qualified_teams.csv',
      `${team},count_matches,performance\n${italy},7,third-place match\n`,
    )),
    ...(await read(
      'manager_appointments.csv',
      `${team},manager_id,family_name,given_name\n${italy},M-1,Vicini,Azeglio\n`,
    )),
    ...(await read(
      'managers.csv',
      'manager_id,family_name,given_name,country_name\nM-2,Didi,not applicable,Brazil\n',
    )),
    ...(await read(
      'penalty_kicks.csv',
      `${team},match_id,family_name,given_name,converted\n${italy},M-1990-50,Serena,Aldo,0\n`,
    )),
    ...(await read('tournament_standings.csv', `${team},position\n${italy},3\n`)),
    ...(await read('host_countries.csv', `${team}\n${italy}\n`)),
    ...(await read(
      'stadiums.csv',
      'stadium_id,stadium_name,city_name,country_name,stadium_capacity\nS-1,San Siro,Milan,Italy,85000\n',
    )),
  ];
  expect(facts).toMatchObject([
    {
      kind: 'qualified',
      licence: 'CC-BY-SA-4.0',
      team: { id: 'T-41' },
      matches: 7,
      reached: 'third-place match',
    },
    {
      kind: 'appointment',
      licence: 'CC-BY-SA-4.0',
      manager: 'M-1',
      familyName: 'Vicini',
      givenName: 'Azeglio',
    },
    { kind: 'manager', licence: 'CC-BY-SA-4.0', familyName: 'Didi', givenName: null, country: 'Brazil' },
    { kind: 'penalty-kick', licence: 'CC-BY-SA-4.0', match: 'M-1990-50', converted: false },
    { kind: 'placing', licence: 'CC-BY-SA-4.0', position: 3 },
    { kind: 'host', licence: 'CC-BY-SA-4.0', team: { name: 'Italy' } },
    { kind: 'stadium', licence: 'CC-BY-SA-4.0', name: 'San Siro', capacity: 85000 },
  ]);
});

test('a table that is not taken over says so', async () => {
  expect(await read('groups.csv', 'key_id\n1\n')).toMatchObject([
    { kind: 'notice', text: 'nothing is taken over from groups.csv' },
  ]);
});
