/** Coaches of sources on request: who is who, what is already known, and under which licence the rest is told. */
import { describe, expect, test } from 'vitest';
import type { RepositoryReport } from '../../src/import/report.ts';
import { Workshop } from './importing.ts';

const GAMES =
  'game_id,competition_id,competition_type,season,round,date,home_club_id,away_club_id,home_club_name,away_club_name,home_club_manager_name,away_club_manager_name\n';
const LEAGUES = 'competition_id,name,country_name\nIT1,serie-a,Italy\nGB2,championship,England\n';
const CLUBS =
  'club_id,name,domestic_competition_id\n46,Inter,IT1\n430,Fiorentina,IT1\n1,Coventry City,GB2\n2,Sky Blues of Nowhere,GB2\n';

const game = (date: string, home: string, away: string, homeCoach: string, awayCoach: string): string =>
  `1,GB2,domestic_league,2012,1,${date},${home},${away},,,${homeCoach},${awayCoach}\n`;

const imported = async (...games: readonly string[]) => {
  const workshop = new Workshop();
  const from = workshop.checkout('transfermarkt', {
    'games.csv': GAMES + games.join(''),
    'clubs.csv': CLUBS,
    'competitions.csv': LEAGUES,
  });
  const [report] = await workshop.import('transfermarkt-datasets', from);
  if (report === undefined) throw new Error('nothing was imported');
  return { workshop, report };
};

type Held = ReturnType<Workshop['held']>;

const reasons = ({ rejected }: RepositoryReport) => rejected.map(({ reason }) => reason);

const tenuresAt = ({ facts }: Held, team: string, of = 'transfermarkt-datasets') =>
  facts.tenures.flatMap(({ value }) =>
    value.team === team && value.source.split(';').includes(of)
      ? [`${value.coach} ${value.role} ${value.from} ${value.to}`]
      : [],
  );

describe('benches become tenures from the first match in charge to the last', () => {
  test('of a club whose coach nobody told, under the licence of the source', async () => {
    const { workshop, report } = await imported(
      game('1991-08-10', '1', '430', 'Ada Exampleson', ''),
      game('1991-09-14', '1', '430', 'Ada Exampleson', ''),
      game('1991-10-19', '1', '430', 'Bo Madeupman', ''),
    );
    expect(report).toMatchObject({ tenures: 2, licence: 'LicenseRef-transfermarkt-datasets' });
    expect(report.coaches.map(({ id }) => id)).toEqual(['ada-exampleson', 'bo-madeupman']);
    expect(report.aside.get('benches of which nobody is named')).toBe(3);
    expect(tenuresAt(workshop.held(), 'club:coventry-city')).toEqual([
      'ada-exampleson HEAD_COACH 1991-08-10 1991-09-14',
      'bo-madeupman HEAD_COACH 1991-10-19 1991-10-19',
    ]);
    const { data } = await workshop.ask(
      '{ coach(by: { slug: "ada-exampleson" }) { name tenures { nodes { from to note sources { id licence } } } } }',
    );
    const sources = [{ id: 'source:transfermarkt-datasets', licence: 'LicenseRef-transfermarkt-datasets' }];
    const note = 'derived: from the first match in charge to the last';
    expect(data).toEqual({
      coach: {
        name: 'Ada Exampleson',
        tenures: { nodes: [{ from: '1991-08-10', to: '1991-09-14', note, sources }] },
      },
    });
  });

  test('after a summer without matches nobody knows who led the team between', async () => {
    const { workshop } = await imported(
      game('1991-04-10', '1', '430', 'Ada Exampleson', ''),
      game('1991-12-14', '1', '430', 'Ada Exampleson', ''),
    );
    expect(tenuresAt(workshop.held(), 'club:coventry-city')).toHaveLength(2);
  });

  test('an appointment that is known keeps its dates, and takes no source with conditions', async () => {
    const { workshop, report } = await imported(game('2017-09-10', '46', '1', 'Luciano Spalletti', ''));
    expect([report.tenures, report.coaches]).toEqual([1, []]);
    const held = workshop.held();
    expect(tenuresAt(held, 'club:inter')).toEqual([]);
    const known = held.facts.tenures.filter(({ value }) => value.coach === 'luciano-spalletti');
    expect(known.map(({ value }) => `${value.team} ${value.from} ${value.to}`)).toContain(
      'club:inter 2017-06-09 2019-05-30',
    );
  });

  test('another at the time of a known coach is kept apart and told', async () => {
    const { workshop, report } = await imported(game('2017-09-10', '46', '1', 'Ada Exampleson', ''));
    expect(report.tenures).toBe(1);
    const held = workshop.held();
    expect(tenuresAt(held, 'club:inter')).toEqual([]);
    expect(held.apart.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^tenure-spans: ada-exampleson and luciano-spalletti/),
    ]);
  });
});

describe('names are not guessed', () => {
  test('a slip, or another form of the name of who led the team, is asked about', async () => {
    const { report } = await imported(
      game('2017-09-10', '46', '1', 'Luciano Spaletti', ''),
      game('2017-09-17', '46', '1', 'Lucio Ferdinando Spalletti', ''),
    );
    expect(report.unresolved.map(({ name, candidates }) => [name, candidates])).toEqual([
      ['Luciano Spaletti', ['Luciano Spalletti']],
      ['Lucio Ferdinando Spalletti', ['Luciano Spalletti']],
    ]);
    expect([report.tenures, report.rejected.length]).toEqual([0, 2]);
  });

  test('the same words in another order are the name of who led the team', async () => {
    const { report } = await imported(
      game('2017-09-10', '46', '1', 'Spalletti Luciano', ''),
      game('1991-08-10', '1', '430', 'Spalletti Luciano', ''),
    );
    expect(report.unresolved).toEqual([]);
    expect(report.coaches.map(({ id }) => id)).toEqual(['spalletti-luciano']);
  });

  test('a club that no table has is no club of the graph', async () => {
    const { report } = await imported(game('1991-09-10', '2', '1', 'Ada Exampleson', ''));
    expect(reasons(report)).toEqual(['"Sky Blues of Nowhere" is no club that is known in england']);
    expect(report.unresolved.map(({ name }) => name)).toEqual(['Sky Blues of Nowhere']);
  });
});

test('Wyscout names teams and coaches in files of their own', async () => {
  const workshop = new Workshop();
  const area = { name: 'Peru' };
  const from = workshop.checkout('wyscout', {
    'teams.json': JSON.stringify([{ wyId: 4, name: 'Peru', type: 'national', area }]),
    'coaches.json': JSON.stringify([
      { wyId: 9, firstName: 'Ada', lastName: 'Exampleson', birthDate: '1950-02-01', birthArea: area },
    ]),
    'matches_World_Cup.json': JSON.stringify([
      {
        date: 'June 3, 1950 at 6:00:00 PM GMT+2',
        teamsData: { 4: { teamId: 4, coachId: 9 }, 5: { teamId: 5, coachId: 9 } },
      },
    ]),
  });
  const [report] = await workshop.import('wyscout', from);
  expect(report).toMatchObject({ licence: 'CC-BY-4.0', tenures: 1, coaches: [{ id: 'ada-exampleson' }] });
  expect(report?.rejected.map(({ reason }) => reason)).toEqual(['no file tells which team 5 is']);
  const coach = workshop.held().facts.coaches.find(({ value }) => value.id === 'ada-exampleson')?.value;
  expect([coach?.born, coach?.source]).toEqual(['1950-02-01', 'wyscout']);
});

test('two managers of one World Cup match shared the post; women’s matches are left aside', async () => {
  const workshop = new Workshop();
  const HEAD =
    'tournament_id,tournament_name,match_date,team_id,team_name,team_code,manager_id,family_name,given_name\n';
  const row = (title: string, date: string, name: string) =>
    `WC,${title},${date},T,Panama,PAN,M,${name},Ada\n`;
  const from = workshop.checkout('worldcup-database', {
    'manager_appearances.csv': [
      HEAD,
      row('1950 FIFA World Cup', '1950-06-24', 'Exampleson'),
      row('1950 FIFA World Cup', '1950-06-24', 'Otherson'),
      row("1991 FIFA Women's World Cup", '1991-11-16', 'Thirdson'),
    ].join(''),
  });
  const [report] = await workshop.import('worldcup-database', from);
  expect(report).toMatchObject({ licence: 'CC-BY-SA-4.0', tenures: 2 });
  expect(report?.aside.get('benches of women’s matches: the graph holds men’s teams')).toBe(1);
  expect(tenuresAt(workshop.held(), 'national-team:panama', 'worldcup-database')).toEqual([
    'ada-exampleson JOINT 1950-06-24 1950-06-24',
    'ada-otherson JOINT 1950-06-24 1950-06-24',
  ]);
});

test('who is told to have shared the post of a coach who is known to have led alone is kept apart', async () => {
  const workshop = new Workshop();
  const row = (family: string, given: string) =>
    `WC,1938 FIFA World Cup,1938-06-19,T,Hungary,HUN,M,${family},${given}\n`;
  const from = workshop.checkout('worldcup-database', {
    'manager_appearances.csv': [
      'tournament_id,tournament_name,match_date,team_id,team_name,team_code,manager_id,family_name,given_name\n',
      row('Dietz', 'Károly'),
      row('Exampleson', 'Ada'),
    ].join(''),
  });
  await workshop.import('worldcup-database', from);
  const { facts, apart } = workshop.held();
  expect(apart.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    expect.stringMatching(/^tenure-spans: ada-exampleson and karoly-dietz/),
  ]);
  expect(facts.tenures.filter(({ value }) => value.coach === 'ada-exampleson')).toEqual([]);
});

describe('Wikidata, without conditions', () => {
  const text = (value: string) => ({ type: 'literal', value });
  const item = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
  const row = (coach: string, id: string, start: string, end: string) => ({
    team: item('Q7778777'),
    teamLabel: text('Inter'),
    countryLabel: text('Italy'),
    coach: item(id),
    coachLabel: text(coach),
    born: text('1959-03-07T00:00:00Z'),
    bornPrecision: text('11'),
    start: text(`${start}T00:00:00Z`),
    startPrecision: text('11'),
    end: text(`${end}T00:00:00Z`),
    endPrecision: text('9'),
  });
  const result = (...bindings: readonly object[]) => JSON.stringify({ results: { bindings } });

  test('a known tenure gains the source and keeps its dates; its coach gains the id', async () => {
    const workshop = new Workshop();
    const told = row('Luciano Spalletti', 'Q311332', '2017-06-10', '2019-06-01');
    const from = workshop.checkout('wikidata', {
      'head-coaches.json': result(told),
      'coached-teams.json': result(told),
    });
    const [report] = await workshop.import('wikidata', from);
    expect(report).toMatchObject({ licence: 'CC0-1.0', tenures: 1, coaches: [] });
    const held = workshop.held();
    expect(tenuresAt(held, 'club:inter', 'wikidata')).toEqual([
      'luciano-spalletti HEAD_COACH 2017-06-09 2019-05-30',
    ]);
    const coach = held.facts.coaches.find(({ value }) => value.id === 'luciano-spalletti');
    expect(coach?.value).toMatchObject({ wikidata: 'Q311332', born: '1959-03-07' });
  });

  test('a coach before those that are known is added, with dates as they are told', async () => {
    const workshop = new Workshop();
    const from = workshop.checkout('wikidata', {
      'head-coaches.json': result(row('Ada Exampleson', 'Q99', '1921-07-01', '1922-01-01')),
    });
    await workshop.import('wikidata', from);
    expect(tenuresAt(workshop.held(), 'club:inter', 'wikidata')).toEqual([
      'ada-exampleson HEAD_COACH 1921-07-01 1922',
    ]);
  });
});
