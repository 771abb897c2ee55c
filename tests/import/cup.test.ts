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

const CALLED_OFF = `= UEFA Europa League 2021/22

» Round of 16
  Thu Mar 10 2022
    18.45  RB Leipzig (GER)        v Spartak Moskva (RUS)     [cancelled]
           Atalanta (ITA)          v Bayer Leverkusen (GER)   3-2 (2-1)
  Thu Mar 17
    18.45  Bayer Leverkusen (GER)  v Atalanta (ITA)           0-1 (0-0)
    21.00  Spartak Moskva (RUS)    v RB Leipzig (GER)         [cancelled]

» Quarterfinals
  Thu Apr 7
    18.45  RB Leipzig (GER)        v Atalanta (ITA)           1-1 (0-1)
  Thu Apr 14
    18.45  Atalanta (ITA)          v RB Leipzig (GER)         0-2 (0-1)
`;

test('whoever plays on after a tie without a leg has won it without playing', async () => {
  const workshop = new Workshop();
  await workshop.import(
    'openfootball',
    workshop.checkout('champions-league', { '2021-22/el.txt': CALLED_OFF }),
  );
  const tie = `tie(teams: ["club:rb-leipzig", "club:spartak-moskva"]) {
    status decidedBy decidedOn winner { name } aggregate { home } leadsTo { stage { code } }
  }`;
  const season = 'season(competition: "uel", label: "2021-22")';
  const after = await workshop.ask(`{
    ${season} { ${tie} }
    club(by: { slug: "spartak-moskva" }) {
      campaign(season: "uel-2021-22") { outcome eliminatedBy { name } }
    }
  }`);
  expect(after.data).toEqual({
    season: {
      tie: {
        status: 'DECIDED',
        decidedBy: 'WALKOVER',
        decidedOn: '2022-03-17',
        winner: { name: 'RB Leipzig' },
        aggregate: null,
        leadsTo: { stage: { code: 'qf' } },
      },
    },
    club: { campaign: { outcome: 'ELIMINATED', eliminatedBy: { name: 'RB Leipzig' } } },
  });
  const before = await workshop.ask(`query @asOf(date: "2022-03-16") { ${season} { ${tie} } }`);
  expect(before.data).toEqual({
    season: {
      tie: {
        status: 'NOT_STARTED',
        decidedBy: null,
        decidedOn: null,
        winner: null,
        aggregate: null,
        leadsTo: null,
      },
    },
  });
});

const QUALIFYING = `= UEFA Champions League - Quali 2024/25

» Playoffs
  Wed Aug 21 2024
    21.00  LOSC Lille (FRA)        v SK Slavia Praha (CZE)    2-0 (1-0)
  Wed Aug 28
    21.00  SK Slavia Praha (CZE)   v LOSC Lille (FRA)         2-1 (1-0)
`;

test('a coefficient without a value says which qualifying rounds are held', async () => {
  const workshop = new Workshop();
  await workshop.import(
    'openfootball',
    workshop.checkout('champions-league', { '2024-25/clq.txt': QUALIFYING }),
  );
  const { data } = await workshop.ask(`{
    country(by: { slug: "france" }) {
      associationSeason(season: "ucl-2024-25") { uefaCoefficient { value reason } }
    }
  }`);
  expect(data).toEqual({
    country: {
      associationSeason: {
        uefaCoefficient: {
          value: null,
          reason:
            'Champions League held with qualifying rounds that may not be whole; Europa League not held whole; Conference League not held whole',
        },
      },
    },
  });
});
