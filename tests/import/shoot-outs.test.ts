/** Shoot-outs of which a source tells who won them, and not their score. */
import { expect, test } from 'vitest';
import { keyOf, legsIn } from '../../src/import/internationals/legs.ts';
import type {
  InternationalResult,
  InternationalShootout,
} from '../../src/sources/international-results/index.ts';
import { Workshop } from './importing.ts';

const RESULTS = `date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
1999-04-17,Kenya,Uganda,1,1,African Cup of Nations qualification,Nairobi,Kenya,FALSE
1999-04-24,Uganda,Kenya,1,1,African Cup of Nations qualification,Kampala,Uganda,FALSE
2022-02-06,Senegal,Egypt,0,0,African Cup of Nations,Yaoundé,Cameroon,TRUE
2025-11-16,Nigeria,DR Congo,1,1,FIFA World Cup qualification,Rabat,Morocco,TRUE
`;
const SHOOT_OUTS = `date,home_team,away_team,winner,first_shooter
1999-04-24,Uganda,Kenya,Uganda,
2022-02-06,Senegal,Egypt,Senegal,
2025-11-16,Nigeria,DR Congo,DR Congo,
`;

async function imported(): Promise<Workshop> {
  const workshop = new Workshop();
  const files = {
    'results.csv': RESULTS,
    'goalscorers.csv': 'date,home_team,away_team,team,scorer,minute,own_goal,penalty\n',
    'shootouts.csv': SHOOT_OUTS,
    'former_names.csv': 'current,former,start_date,end_date\n',
  };
  await workshop.import('international-results', workshop.checkout('international-results', files));
  return workshop;
}

const FIELDS = `
  leg
  winner { name }
  shootOutWinner { name }
  score { penalties { home } penaltiesState afterExtraTime { home } extraTimeState }
`;

test('who won a shoot-out is told, and that its score and extra time are not', async () => {
  const { data } = await (await imported()).ask(`{
    match(id: "match:2022-02-06-senegal-egypt") { ${FIELDS} }
    facts(about: "match:2022-02-06-senegal-egypt") { nodes { predicate value } }
  }`);
  expect(data).toMatchObject({
    match: {
      leg: null,
      winner: { name: 'Senegal' },
      shootOutWinner: { name: 'Senegal' },
      score: { penalties: null, penaltiesState: 'PLAYED', afterExtraTime: null, extraTimeState: 'NOT_TOLD' },
    },
    facts: {
      nodes: expect.arrayContaining([{ predicate: 'shoot-out won by', value: 'national-team:senegal' }]),
    },
  });
});

test('after a second leg it decides the tie and not the match', async () => {
  const { data } = await (await imported()).ask(`{
    nationalTeam(by: { slug: "uganda" }) {
      matches(filter: { from: "1999-04-15", to: "1999-04-30" }) { nodes { ${FIELDS} } }
    }
  }`);
  const matches = (data as { nationalTeam: { matches: { nodes: unknown[] } } }).nationalTeam.matches.nodes;
  expect(matches).toMatchObject([
    { leg: 1, winner: null, shootOutWinner: null, score: { penaltiesState: 'NOT_PLAYED' } },
    { leg: 2, winner: null, shootOutWinner: { name: 'Uganda' }, score: { penaltiesState: 'PLAYED' } },
  ]);
});

const played = (date: string, home: string, away: string): InternationalResult => ({
  ...{ kind: 'result', path: 'results.csv', line: 2, goals: { home: 2, away: 1 }, neutral: false },
  ...{ date, home, away, tournament: 'Superclásico de las Américas', city: null, country: null },
});

test('the Superclásico of 2012 had two legs nine weeks apart; matches a year apart are no legs', () => {
  const years = ['2011-09-14', '2012-09-19'].map((day) => played(day, 'Brazil', 'Argentina'));
  const second = played('2012-11-21', 'Argentina', 'Brazil');
  const shootouts = new Map<string, readonly InternationalShootout[]>([[keyOf(second), []]]);
  expect([...legsIn([...years, second], shootouts)]).toEqual([
    ['2012-09-19 Brazil Argentina', 1],
    ['2012-11-21 Argentina Brazil', 2],
  ]);
  expect(legsIn([...years.slice(0, 1), second], shootouts).size).toBe(0);
});

test('a match that both tell of keeps its winner, and that is no conflict', async () => {
  const { data } = await (await imported()).ask(`{
    match(id: "match:2025-11-16-nigeria-dr-congo") { ${FIELDS} sources { id } }
    dataset { conflicts(subject: "match:2025-11-16-nigeria-dr-congo") { totalCount } }
  }`);
  expect(data).toMatchObject({
    match: { winner: { name: 'DR Congo' }, shootOutWinner: { name: 'DR Congo' } },
    dataset: { conflicts: { totalCount: 0 } },
  });
});

test('rows on matches that are not there, told twice, or decided without a shoot-out are rejected with file and line', async () => {
  const workshop = new Workshop();
  const files = {
    'results.csv': `${RESULTS}2022-02-03,Cameroon,Egypt,0,1,African Cup of Nations,Yaoundé,Cameroon,FALSE\n`,
    'goalscorers.csv':
      'date,home_team,away_team,team,scorer,minute,own_goal,penalty\n2022-02-05,Senegal,Egypt,Egypt,,90,FALSE,FALSE\n',
    'shootouts.csv': `${SHOOT_OUTS}2022-02-05,Senegal,Egypt,Senegal,\n2022-02-06,Senegal,Egypt,Egypt,\n2022-02-03,Cameroon,Egypt,Egypt,\n`,
    'former_names.csv': 'current,former,start_date,end_date\n',
  };
  const from = workshop.checkout('international-results', files);
  const [report] = await workshop.import('international-results', from);
  expect(report?.rejected.map(({ path, line, reason }) => `${path}:${line}: ${reason}`)).toEqual([
    'goalscorers.csv:2: no match Senegal v Egypt of 2022-02-05 is taken over',
    'shootouts.csv:5: no match Senegal v Egypt of 2022-02-05 is taken over',
    'shootouts.csv:6: repeats shootouts.csv:3, the same shoot-out',
    'shootouts.csv:7: Cameroon v Egypt was not level, and no first leg of it is known',
  ]);
});
