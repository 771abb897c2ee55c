/** A cup of one's own, and titles that nobody has written down. */
import { expect, test } from 'vitest';
import { askIn } from '../support/graph.ts';
import { drawLeague, report, served, type Tables, tablesOf, withTables } from './league.ts';

const LEAGUE = tablesOf(drawLeague(7, 4));
const STAGES = `season,stage,name,kind,position,legs
ours-2031,all,League,LEAGUE,1,
bowl-2031,sf,Semi-finals,KNOCKOUT,1,1
bowl-2031,final,Final,KNOCKOUT,2,1
`;
const CUP: Tables = {
  ...LEAGUE,
  'competitions.csv': `${LEAGUE['competitions.csv']}bowl,Bowl,OTHER_CLUB,\n`,
  'seasons.csv': `${LEAGUE['seasons.csv']}bowl-2031,bowl,2031,2031-06-01,,yes\n`,
  'stages.csv': STAGES,
  'matches/bowl/2031.csv': `date,stage,tie,home,away,full_time,extra_time,penalties
2031-06-01,sf,sf-1,club:fc-1,club:fc-2,1-1,2-2,4-3
2031-06-02,sf,sf-2,club:fc-3,club:fc-4,0-2,,
2031-06-09,final,final-1,club:fc-1,club:fc-4,1-2,,
`,
};

test('ties are won by goals or in the shoot-out, and who wins the final is champion', async () => {
  const { data, errors } = await withTables(CUP, async (dir) =>
    askIn(
      await served(dir),
      `{ season(competition: "bowl", label: "2031") { competition { kind } stages { ties { winner { name } decidedBy } } }
         competition(by: { slug: "bowl" }) { champions { nodes { team { name } } } } }`,
    ),
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    season: {
      competition: { kind: 'OTHER_CLUB' },
      stages: [
        {
          ties: [
            { winner: { name: 'FC-1' }, decidedBy: 'PENALTIES' },
            { winner: { name: 'FC-4' }, decidedBy: 'REGULAR_TIME' },
          ],
        },
        { ties: [{ winner: { name: 'FC-4' }, decidedBy: 'REGULAR_TIME' }] },
      ],
    },
    competition: { champions: { nodes: [{ team: { name: 'FC-4' } }] } },
  });
});

test('who is first in a complete league whose rules crown the first is champion, with no table of honours', async () => {
  const rules = 'name,regulation,zones\ncrowning,The first is champion,CHAMPION 1\n';
  const seasons = LEAGUE['seasons.csv']?.replace('plain', 'crowning') ?? '';
  const { data } = await withTables({ ...LEAGUE, 'rules.csv': rules, 'seasons.csv': seasons }, async (dir) =>
    askIn(
      await served(dir),
      `{ season(competition: "ours", label: "2031") { table { rows { team { name } } } }
         competition(by: { slug: "ours" }) { champions { nodes { team { name } } } } }`,
    ),
  );
  const told = data as {
    season: { table: { rows: { team: { name: string } }[] } };
    competition: { champions: { nodes: { team: { name: string } }[] } };
  };
  expect(told.competition.champions.nodes).toEqual([told.season.table.rows[0]]);
});

test('a cup that does not say its number of legs, or which matches form a tie, is a fault', async () => {
  expect(await report({ ...CUP, 'stages.csv': STAGES.replace('KNOCKOUT,1,1', 'KNOCKOUT,1,') })).toBe(
    'stages.csv:3: bowl-2031 sf does not say how many legs a tie has [ties-named]\n    write 1 or 2 into legs',
  );
  const matches = CUP['matches/bowl/2031.csv']?.replace('sf,sf-2', 'sf,') ?? '';
  expect(await report({ ...CUP, 'matches/bowl/2031.csv': matches })).toContain(
    'names no tie [ties-named]\n    write a code such as sf-1 into tie, the same for both legs',
  );
});
