/** A cup of which `data/` holds the final alone, with the rounds that led to it. */
import { expect, test } from 'vitest';
import { Workshop } from './importing.ts';

const CUP = `= UEFA Europa League 2022/23

» Semifinals
  Thu May 11 2023
    21.00  Juventus (ITA)          v Sevilla FC (ESP)         1-1 (0-1)
           AS Roma (ITA)           v Bayer Leverkusen (GER)   1-0 (0-0)
  Thu May 18
    21.00  Sevilla FC (ESP)        v Juventus (ITA)           2-1 a.e.t. (1-1, 0-0)
           Bayer Leverkusen (GER)  v AS Roma (ITA)            0-0

» Final
  Wed May 31
    21.00  Sevilla FC (ESP)        v AS Roma (ITA)            4-1 pen. 1-1 a.e.t. (1-1, 0-1)
`;

test('the final that was known before comes after the rounds, so that its winner has won the cup', async () => {
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout('champions-league', { '2022-23/el.txt': CUP }));
  const { data, errors } = await workshop.ask(`{
    season(competition: "uel", label: "2022-23") {
      stages { name ties { id } }
      teams { edges { node { name } campaign { outcome stageReached { name } eliminatedBy { name } } } }
    }
  }`);
  const semi = { outcome: 'ELIMINATED', stageReached: { name: 'Semi-finals' } };
  const final = { name: 'Final' };
  expect({ data, errors }).toEqual({
    data: {
      season: {
        stages: [
          { name: 'Semi-finals', ties: [{ id: 'tie:uel-2022-23/sf-1' }, { id: 'tie:uel-2022-23/sf-2' }] },
          { name: 'Final', ties: [{ id: 'tie:uel-2022-23/final-1' }] },
        ],
        teams: {
          edges: [
            { node: { name: 'Bayer Leverkusen' }, campaign: { ...semi, eliminatedBy: { name: 'Roma' } } },
            { node: { name: 'Juventus' }, campaign: { ...semi, eliminatedBy: { name: 'Sevilla' } } },
            {
              node: { name: 'Roma' },
              campaign: { outcome: 'RUNNER_UP', stageReached: final, eliminatedBy: { name: 'Sevilla' } },
            },
            {
              node: { name: 'Sevilla' },
              campaign: { outcome: 'WINNER', stageReached: final, eliminatedBy: null },
            },
          ],
        },
      },
    },
  });
});
