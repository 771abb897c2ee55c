/** Sources that tell who led a team: each format in a few rows of our own. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGames, readLeagueClubs, readLeagues } from '../../src/sources/transfermarkt/index.ts';
import { readWikidata, VARIABLES } from '../../src/sources/wikidata/index.ts';
import { readWorldCupDatabase } from '../../src/sources/worldcup-database/index.ts';
import { readWyscout } from '../../src/sources/wyscout/index.ts';
import { collect } from './collect.ts';

const nobody = { id: null, name: null, born: null, wikidata: null };
const noTeam = { id: null, name: null, country: null, isNational: false, wikidata: null };

describe('the World Cup database', () => {
  const HEAD =
    'key_id,tournament_id,tournament_name,match_id,match_name,match_date,stage_name,group_name,team_id,team_name,team_code,home_team,away_team,manager_id,family_name,given_name,country_name\n';
  const row = (date: string) =>
    `1,WC-1990,1990 FIFA World Cup,M-1990-01,Argentina v Cameroon,${date},group stage,Group B,T-11,Cameroon,CMR,0,1,M-9,Nepomniachi,Valery,Soviet Union\n`;
  const read = (text: string) => collect(readWorldCupDatabase('data-csv/manager_appearances.csv', text));

  test('tells the manager of a match, given name first, under its licence', async () => {
    expect(await read(HEAD + row('1990-06-08'))).toEqual([
      {
        kind: 'bench',
        licence: 'CC-BY-SA-4.0',
        path: 'data-csv/manager_appearances.csv',
        line: 2,
        competition: '1990 FIFA World Cup',
        date: '1990-06-08',
        team: { ...noTeam, name: 'Cameroon', isNational: true },
        coach: { ...nobody, name: 'Valery Nepomniachi' },
      },
    ]);
  });

  test('a row with a day that is none is rejected', async () => {
    expect(await read(HEAD + row('1990-06-31'))).toMatchObject([{ kind: 'rejected', line: 2 }]);
  });
});

describe('Wyscout', () => {
  const read = (file: string, value: unknown) => [...readWyscout(file, JSON.stringify(value, null, 1))];
  const side = (teamId: number, coachId: number) => ({ teamId, coachId, side: 'home', score: 1 });
  const match = (date: string, ...sides: readonly object[]) => ({
    wyId: 7,
    date,
    dateutc: '2018-05-20 18:45:00',
    label: 'Lazio - Internazionale, 2 - 3',
    teamsData: Object.fromEntries(sides.map((one, at) => [`${at}`, one])),
  });

  test('names both coaches of a match by id, on the day at the ground', () => {
    const facts = read('matches_Italy.json', [
      match('May 20, 2018 at 8:45:00 PM GMT+2', side(3162, 101), side(3161, 0)),
    ]);
    expect(facts).toMatchObject([
      { kind: 'bench', date: '2018-05-20', team: { id: '3162' }, coach: { id: '101' } },
      { kind: 'bench', date: '2018-05-20', team: { id: '3161' }, coach: null },
    ]);
  });

  test('explains the ids of teams and coaches; its names are escaped twice', () => {
    const area = { name: 'Spain', id: '724', alpha3code: 'ESP' };
    const team = { wyId: 679, name: 'Atl\\u00e9tico Madrid', type: 'club', area };
    const coach = {
      ...{ wyId: 5, firstName: 'Diego', middleName: '', lastName: 'Simeone', shortName: 'D. Simeone' },
      ...{ birthDate: '1970-04-28', birthArea: area },
    };
    expect([...read('teams.json', [team]), ...read('coaches.json', [coach])]).toMatchObject([
      { kind: 'led-team', team: { id: '679', name: 'Atlético Madrid', country: 'Spain', isNational: false } },
      { kind: 'person', person: { id: '5', name: 'Diego Simeone', born: '1970-04-28' } },
    ]);
  });

  test('what is no match, team or coach is rejected with its line', () => {
    expect(read('matches_Italy.json', [match('20 May 2018', side(1, 2))])).toMatchObject([
      { kind: 'rejected', line: 2, reason: 'date is "20 May 2018", not a day' },
    ]);
    expect(read('teams.json', [{ wyId: 3 }])).toMatchObject([{ kind: 'rejected' }]);
    expect(read('teams.json', { wyId: 3 })).toMatchObject([{ kind: 'rejected', reason: 'not a list' }]);
    expect([...readWyscout('teams.json', '[{')]).toMatchObject([{ kind: 'rejected' }]);
  });
});

describe('transfermarkt-datasets', () => {
  const HEAD =
    'game_id,competition_id,competition_type,season,round,date,home_club_id,away_club_id,home_club_name,away_club_name,home_club_manager_name,away_club_manager_name\n';

  test('each row has two benches, one of them perhaps empty', async () => {
    const row =
      '9,IT1,domestic_league,2012,1. Matchday,2012-08-25,46,430,Inter Milan,ACF Fiorentina,,Vincenzo Montella\n';
    expect(await collect(readGames('games.csv', HEAD + row))).toMatchObject([
      { kind: 'bench', line: 2, date: '2012-08-25', team: { id: '46', name: 'Inter Milan' }, coach: null },
      {
        kind: 'bench',
        line: 2,
        team: { id: '430', isNational: false },
        coach: { name: 'Vincenzo Montella' },
      },
    ]);
  });

  test('national teams are told apart, and a row without a day is rejected', async () => {
    const national =
      '9,FIWC,national_team_competition,2026,Group A,2026-06-11,1,2,Mexico,South Africa,X Y,Z W\n';
    const undated = '9,IT1,domestic_league,2012,1,,46,430,A,B,C,D\n';
    expect(await collect(readGames('games.csv', HEAD + national + undated))).toMatchObject([
      { kind: 'bench', team: { name: 'Mexico', isNational: true } },
      { kind: 'bench', team: { name: 'South Africa', isNational: true } },
      { kind: 'rejected', line: 3 },
    ]);
  });

  test('clubs name their league, and leagues their country', async () => {
    const clubs = 'club_id,name,domestic_competition_id\n46,Football Club Internazionale Milano,IT1\n';
    const leagues = 'competition_id,name,country_name\nIT1,serie-a,Italy\nCL,uefa-champions-league,\n';
    expect(await collect(readLeagueClubs('clubs.csv', clubs))).toMatchObject([
      { kind: 'led-team', league: 'IT1', team: { id: '46' } },
    ]);
    expect(await collect(readLeagues('competitions.csv', leagues))).toMatchObject([
      { kind: 'league', id: 'IT1', country: 'Italy' },
    ]);
  });
});

const item = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const text = (value: string) => ({ type: 'literal', value });

describe('Wikidata', () => {
  const row = (told: object) => ({
    team: item('Q631'),
    teamLabel: text('Inter Milan'),
    countryLabel: text('Italy'),
    coach: item('Q3731533'),
    coachLabel: text('Luigi Simoni'),
    ...told,
  });
  const read = (...bindings: readonly object[]) => [
    ...readWikidata('head-coaches.json', JSON.stringify({ head: {}, results: { bindings } })),
  ];
  const time = (name: string, day: string, precision: number) => ({
    [name]: text(`${day}T00:00:00Z`),
    [`${name}Precision`]: text(`${precision}`),
  });

  test('a statement is told as precisely as it is known', () => {
    expect(read(row({ ...time('start', '1997-07-01', 10), ...time('end', '1998-11-30', 11) }))).toMatchObject(
      [
        {
          kind: 'tenure',
          team: { name: 'Inter Milan', country: 'Italy', wikidata: 'Q631', isNational: false },
          coach: { name: 'Luigi Simoni', wikidata: 'Q3731533' },
          ...{ from: '1997-07', to: '1998-11-30' },
        },
      ],
    );
  });

  test('the team of a country is known by its name', () => {
    const label = text("Italy men's national association football team");
    expect(read(row({ teamLabel: label, ...time('start', '1929-01-01', 9) }))).toMatchObject([
      { team: { name: 'Italy', isNational: true }, from: '1929', to: null },
    ]);
  });

  test.each([
    ['neither start nor end is told', {}],
    ['neither start nor end is told', time('start', '1920-01-01', 8)],
    ['the team has no name in English', { teamLabel: text('Q631'), ...time('start', '1997-01-01', 9) }],
    ['the coach has no name in English', { coachLabel: text('Q3731533'), ...time('start', '1997-01-01', 9) }],
  ])('%s: rejected', (reason, told) => {
    expect(read(row(told))).toMatchObject([{ kind: 'rejected', reason }]);
  });

  test('a file that is no result is rejected', () => {
    expect([...readWikidata('x.json', '{"boolean": true}')]).toMatchObject([{ kind: 'rejected', line: 1 }]);
  });

  test.each(['head-coaches', 'coached-teams'])('the query %s selects what the reader takes', (name) => {
    const query = readFileSync(new URL(`../../src/sources/wikidata/${name}.rq`, import.meta.url), 'utf8');
    const selected = /^SELECT (.+)$/mu
      .exec(query)?.[1]
      ?.split(' ')
      .map((variable) => variable.slice(1));
    expect(selected).toEqual([...VARIABLES]);
    expect(query.split('{').length).toBe(query.split('}').length);
  });
});
