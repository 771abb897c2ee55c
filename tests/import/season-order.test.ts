/** Seasons of one competition of which the newest is embedded, and older ones are imported. */
import { expect, test } from 'vitest';
import { Workshop } from './importing.ts';

const RESULTS = `date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
1957-02-10,Sudan,Egypt,1,2,African Cup of Nations,Khartoum,Sudan,FALSE
1959-05-22,Egypt,Ethiopia,4,0,African Cup of Nations,Cairo,Egypt,FALSE
`;

test('the oldest comes first, and each succeeds the one before it', async () => {
  const workshop = new Workshop();
  const files = {
    'results.csv': RESULTS,
    'goalscorers.csv': 'date,home_team,away_team,team,scorer,minute,own_goal,penalty\n',
    'shootouts.csv': 'date,home_team,away_team,winner,first_shooter\n',
    'former_names.csv': 'current,former,start_date,end_date\n',
  };
  await workshop.import('international-results', workshop.checkout('international-results', files));
  const { data } = await workshop.ask(`{
    competition(by: { slug: "africa-cup-of-nations" }) {
      seasons {
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
          { label: '2025', ...succeeded('season:africa-cup-of-nations-1959') },
        ],
      },
    },
  });
});
