/** The tables and ties of the embedded facts, against how they are known to have ended. */
import { expect, test } from 'vitest';
import { formatGoals } from '../../src/football/score.ts';
import type { DecidedBy } from '../../src/football/tie-terms.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { stageTable } from '../../src/graph/competitions/stage-table.ts';
import type { StageView } from '../../src/graph/competitions/stage-view.ts';
import type { TieView } from '../../src/graph/matches/tie-view.ts';
import { viewOn } from '../support/view.ts';
import { CHAMPIONS_LEAGUE } from './champions-league.ts';
import { SERIE_A } from './serie-a.ts';
import { TIES } from './ties.ts';
import { WORLD_CUP } from './world-cup.ts';

const view = await viewOn(null);

const named = (team: string | null): string => view.teamEntity(team ?? '')?.record.name ?? `no team ${team}`;

async function seasonOf(id: string): Promise<SeasonView> {
  const season = await view.season(id);
  if (season === null) throw new Error(`no season ${id}`);
  return season;
}

/** `Juventus 102, Roma 85`, top first. */
function told(stage: StageView, group: string | null): string {
  const table = stageTable(stage, { group, on: null, venue: 'ALL' });
  return (table?.rows ?? []).map(({ team, points }) => `${named(team)} ${points}`).join(', ');
}

const tablesOf = (season: SeasonView): StageView[] => season.stages.filter((stage) => !stage.isKnockout);
const groupsOf = ({ groups }: StageView): readonly (string | null)[] => (groups.length > 0 ? groups : [null]);

for (const [label, order] of Object.entries(SERIE_A)) {
  test(`Serie A ${label} ended as it is known to have`, async () => {
    const season = await seasonOf(`serie-a-${label}`);
    expect(tablesOf(season).map((stage) => told(stage, null))).toEqual([order]);
  });
}

for (const [label, tables] of Object.entries(CHAMPIONS_LEAGUE)) {
  test(`the groups or the league phase of the Champions League ${label} ended as they are known to have`, async () => {
    const [stage] = tablesOf(await seasonOf(`ucl-${label}`));
    const found =
      stage && groupsOf(stage).map((group) => `${group ? `${group}: ` : ''}${told(stage, group)}`);
    expect(found).toEqual(tables);
  });
}

for (const [year, tables] of Object.entries(WORLD_CUP)) {
  test(`the groups of the World Cup of ${year} ended as they are known to have`, async () => {
    const found = tablesOf(await seasonOf(`world-cup-${year}`)).flatMap((stage) =>
      groupsOf(stage).map(
        (group) => `${stage.record.name}${group ? ` ${group}` : ''}: ${told(stage, group)}`,
      ),
    );
    expect(found).toEqual(tables);
  });
}

const MANNER: Partial<Record<DecidedBy, string>> = {
  REGULAR_TIME: '',
  EXTRA_TIME: ' after extra time',
  PENALTIES: ' on penalties',
  AWAY_GOALS: ' on away goals',
};

/** `r16: Lyon – APOEL: APOEL 1-1 on penalties`, the aggregate from the winner’s side. */
function toldTie({ record, state }: TieView): string {
  const side = state?.teams.indexOf(state.winner ?? '') ?? -1;
  const [first = -1, second = -1] = state?.aggregate ?? [];
  const goals = side === 0 ? { home: first, away: second } : { home: second, away: first };
  const teams = (state?.teams ?? []).map(named).join(' – ');
  const manner = MANNER[state?.decidedBy ?? 'LOTS'] ?? ` by ${state?.decidedBy}`;
  return `${record.stage}: ${teams}: ${named(state?.winner ?? null)} ${formatGoals(goals)}${manner}`;
}

for (const [label, ties] of Object.entries(TIES)) {
  test(`every tie of the Champions League ${label} went to the team that went through, as it did`, async () => {
    const season = await seasonOf(`ucl-${label}`);
    expect(season.ties.map(toldTie)).toEqual(ties);
  });
}

test('the two places that led on from a group of the Champions League are those of the round of 16', async () => {
  for (const label of Object.keys(CHAMPIONS_LEAGUE).filter((one) => one < '2024')) {
    const season = await seasonOf(`ucl-${label}`);
    const [groups] = tablesOf(season);
    const through = groups?.groups.flatMap((group) =>
      stageTable(groups, { group, on: null, venue: 'ALL' })
        ?.rows.slice(0, 2)
        .map(({ team }) => team),
    );
    expect(through?.toSorted()).toEqual(season.stage('r16')?.teams);
  }
});

test('whoever left Serie A was in one of its last three places', async () => {
  const labels = Object.keys(SERIE_A);
  for (const [at, label] of labels.slice(0, -1).entries()) {
    const [before, after] = [await seasonOf(`serie-a-${label}`), await seasonOf(`serie-a-${labels[at + 1]}`)];
    const [stage] = tablesOf(before);
    const last = stage && stageTable(stage, { group: null, on: null, venue: 'ALL' })?.rows.slice(17);
    expect(last?.map(({ team }) => team).toSorted()).toEqual(
      before.teams.filter((team) => !after.teams.includes(team)),
    );
  }
});

test('a play-off decides the final table of Serie A 2022-23, and none before it', async () => {
  const [stage] = tablesOf(await seasonOf('serie-a-2022-23'));
  const last = (on: string) =>
    stage &&
    stageTable(stage, { group: null, on, venue: 'ALL' })
      ?.rows.slice(16, 18)
      .map((row) => named(row.team));
  // Level on 26 and on 30 points on the way, Spezia had the better of the two matches.
  expect(last('2023-04-21')).toEqual(['Spezia', 'Hellas Verona']);
  expect(last('2023-05-19')).toEqual(['Spezia', 'Hellas Verona']);
  expect(last('2023-06-10')).toEqual(['Spezia', 'Hellas Verona']);
  expect(last('2023-06-11')).toEqual(['Hellas Verona', 'Spezia']);
});
