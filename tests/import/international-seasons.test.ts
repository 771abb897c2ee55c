/** Seasons of tournaments whose matches are imported without their editions, beside those that are embedded. */
import { expect, test } from 'vitest';
import { Workshop } from './importing.ts';

const HEADER = 'date,home_team,away_team,home_score,away_score,tournament,city,country,neutral';
const RESULTS = `${HEADER}
1957-02-10,Sudan,Egypt,1,2,African Cup of Nations,Khartoum,Sudan,FALSE
1959-05-22,Egypt,Ethiopia,4,0,African Cup of Nations,Cairo,Egypt,FALSE
`;

async function imported(results: string): Promise<Workshop> {
  const workshop = new Workshop();
  const files = {
    'results.csv': results,
    'goalscorers.csv': 'date,home_team,away_team,team,scorer,minute,own_goal,penalty\n',
    'shootouts.csv': 'date,home_team,away_team,winner,first_shooter\n',
    'former_names.csv': 'current,former,start_date,end_date\n',
  };
  await workshop.import('international-results', workshop.checkout('international-results', files));
  return workshop;
}

test('the oldest comes first, and each succeeds the one before it', async () => {
  const workshop = await imported(RESULTS);
  const { data } = await workshop.ask(`{
    competition(by: { slug: "africa-cup-of-nations" }) {
      seasons(first: 3) {
        nodes { label relations(kinds: [SUCCEEDED]) { nodes { object { id } } } }
      }
    }
  }`);
  const succeeded = (season: string) => ({ relations: { nodes: [{ object: { id: season } }] } });
  expect(data).toEqual({
    competition: {
      seasons: {
        nodes: [
          { label: '1957', relations: { nodes: [] } },
          { label: '1959', ...succeeded('season:africa-cup-of-nations-1957') },
          { label: '1962', ...succeeded('season:africa-cup-of-nations-1959') },
        ],
      },
    },
  });
});

test('a season that the graph held a part of keeps the host that only the part tells of', async () => {
  const final = '2026-01-18,Senegal,Morocco,1,0,African Cup of Nations,Rabat,Morocco,FALSE';
  const workshop = await imported(`${HEADER}\n${final}\n`);
  const { data } = await workshop.ask(`{
    node(id: "season:africa-cup-of-nations-2025") {
      ... on Season { relations(kinds: [HOSTED_BY]) { nodes { object { id } } } }
    }
  }`);
  expect(data).toEqual({ node: { relations: { nodes: [{ object: { id: 'country:morocco' } }] } } });
});

/** The final, and the first match of a tournament of two years with the last. */
const EDITIONS = `${HEADER}
2018-09-06,Germany,France,0,0,UEFA Nations League,Munich,Germany,FALSE
2019-06-09,Portugal,Netherlands,1,0,UEFA Nations League,Porto,Portugal,FALSE
2021-07-11,Italy,England,1,1,UEFA Euro,London,England,FALSE
2022-02-06,Senegal,Egypt,0,0,African Cup of Nations,Yaoundé,Cameroon,TRUE
`;

test('an edition bears the year it is known by, and not that of its matches', async () => {
  const workshop = await imported(EDITIONS);
  const { data } = await workshop.ask(`{
    nodes(ids: ["season:euro-2020", "season:nations-league-2018-19", "season:africa-cup-of-nations-2021", "season:euro-2021"]) {
      ... on Season { label }
    }
    search(text: "Euro 2020", first: 1) { nodes { id } }
  }`);
  expect(data).toEqual({
    nodes: [{ label: '2020' }, { label: '2018-19' }, { label: '2021' }, null],
    search: { nodes: [{ id: 'season:euro-2020' }] },
  });
});
