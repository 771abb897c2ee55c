import { describe, expect, test } from 'vitest';
import { type CampaignStage, campaignOf } from '../../src/football/campaign.ts';
import type { PlayedMatch } from '../../src/football/match.ts';
import { rulesFor } from '../../src/football/rules/index.ts';
import { computeTable, type LeagueTable } from '../../src/football/table.ts';
import { resolveTie } from '../../src/football/tie.ts';
import { game, games, legs, teamsOf } from './games.ts';

const TWO = { legs: 2, awayGoals: 'NONE' } as const;
const ONE = { legs: 1, awayGoals: 'NONE' } as const;

function tableOf(name: string, start: string, matches: readonly PlayedMatch[]): LeagueTable {
  const rules = rulesFor(name, start);
  if (!rules) throw new Error(name);
  return computeTable(teamsOf(matches), matches, rules);
}

function stage(code: string, parts: Partial<CampaignStage> = {}): CampaignStage {
  const kind = code === 'final' ? 'FINAL' : code === 'third' ? 'THIRD_PLACE' : 'KNOCKOUT';
  return { code, kind, table: null, tie: null, drawn: false, ...parts };
}

const BODO = resolveTie(legs(game('bodo 3-1 inter'), game('inter 1-2 bodo')), TWO);
const BERGAMO = legs(game('atalanta 1-6 bayern'), game('bayern 4-1 atalanta'));
const FINAL = resolveTie([game('paris 5-0 inter')], ONE);

describe('a cup campaign', () => {
  test('ends with the tie that is lost: Inter went out to Bodø/Glimt in the play-offs', () => {
    const state = campaignOf('inter', [stage('po', { tie: BODO }), stage('r16'), stage('final')]);
    expect(state).toMatchObject({
      outcome: 'ELIMINATED',
      reached: 'po',
      eliminatedBy: 'bodo',
    });
    expect(state.decisiveTie).toBe(BODO);
    expect(state.decisiveMatch).toBe(BODO.legs[1]);
  });

  test('goes on with the tie that is won, into a stage not drawn yet', () => {
    const state = campaignOf('bodo', [stage('po', { tie: BODO }), stage('r16'), stage('final')]);
    expect(state).toMatchObject({
      outcome: 'IN_PROGRESS',
      reached: 'r16',
      eliminatedBy: null,
    });
  });

  test('is in progress between the legs', () => {
    const open = resolveTie(BERGAMO.slice(0, 1), TWO);
    const state = campaignOf('atalanta', [stage('r16', { tie: open }), stage('final')]);
    expect(state).toMatchObject({ outcome: 'IN_PROGRESS', reached: 'r16', decisiveTie: null });
  });

  test('ends in the final for both', () => {
    const stages = [stage('final', { tie: FINAL })];
    expect(campaignOf('paris', stages)).toMatchObject({ outcome: 'WINNER', eliminatedBy: null });
    expect(campaignOf('inter', stages)).toMatchObject({ outcome: 'RUNNER_UP', eliminatedBy: 'paris' });
  });

  test('of a loser of the semi-final ends with the match for third place', () => {
    const semi = resolveTie([game('germany 0-2 italy', { after90: '0-0' })], ONE);
    const third = resolveTie([game('germany 3-1 portugal')], ONE);
    const before = [stage('sf', { tie: semi }), stage('third'), stage('final')];
    expect(campaignOf('germany', before)).toMatchObject({ outcome: 'ELIMINATED', reached: 'sf' });
    const after = [stage('sf', { tie: semi }), stage('third', { tie: third }), stage('final')];
    expect(campaignOf('germany', after)).toMatchObject({
      outcome: 'THIRD',
      reached: 'sf',
      eliminatedBy: 'italy',
    });
    expect(campaignOf('italy', before)).toMatchObject({ outcome: 'IN_PROGRESS', reached: 'final' });
  });

  test('that has no stage has not begun', () => {
    expect(campaignOf('milan', [stage('final', { tie: FINAL })])).toMatchObject({
      outcome: 'IN_PROGRESS',
      reached: null,
    });
  });
});

const group = games('a 1-0 b\na 1-0 c\na 1-0 d\nb 1-0 c\nb 1-0 d\nc 1-0 d');
const table = tableOf('world-cup', '2018-06-14', group);

describe('a campaign with a table', () => {
  const stages = (drawn: boolean, played: LeagueTable = table): CampaignStage[] => [
    stage('group', { kind: 'TABLE', table: played }),
    stage('r16', { drawn }),
    stage('final'),
  ];

  test('ends below the line', () => {
    const state = campaignOf('c', stages(false));
    expect(state).toMatchObject({
      outcome: 'ELIMINATED',
      reached: 'group',
      eliminatedBy: null,
      decisiveTie: null,
    });
    expect(state.decisiveRow).toMatchObject({ team: 'c', position: 3 });
  });

  test('goes on above it', () => {
    expect(campaignOf('b', stages(false))).toMatchObject({ outcome: 'IN_PROGRESS', decisiveRow: null });
  });

  test('is open while matches are to come', () => {
    const open = tableOf('world-cup', '2018-06-14', [...group.slice(0, 5), game('c v d')]);
    expect(campaignOf('c', stages(false, open))).toMatchObject({ outcome: 'IN_PROGRESS' });
  });

  test('of a third-placed team is open until the next round is drawn without it', () => {
    const of1994 = tableOf('world-cup', '1994-06-17', group);
    expect(campaignOf('c', stages(false, of1994))).toMatchObject({ outcome: 'IN_PROGRESS' });
    expect(campaignOf('c', stages(true, of1994))).toMatchObject({ outcome: 'ELIMINATED' });
  });

  test('is not over for the first eight of a league phase when the play-offs are drawn without them', () => {
    const league = tableOf('uefa-league-phase', '2025-09-16', group);
    const withPlayOffs = (r16: boolean): CampaignStage[] => [
      stage('league', { kind: 'TABLE', table: league }),
      stage('po', { drawn: true }),
      stage('r16', { drawn: r16 }),
      stage('final'),
    ];
    expect(campaignOf('a', withPlayOffs(false))).toMatchObject({ outcome: 'IN_PROGRESS' });
  });

  test('in a league ends with a place', () => {
    const league = [
      stage('league', {
        kind: 'TABLE',
        table: tableOf('plain', '2025-08-01', [
          ...group,
          ...group.map((one) => game(`${one.away} 0-0 ${one.home}`)),
        ]),
      }),
    ];
    expect(campaignOf('a', league)).toMatchObject({ outcome: 'WINNER' });
    expect(campaignOf('b', league)).toMatchObject({ outcome: 'RUNNER_UP' });
    expect(campaignOf('d', league)).toMatchObject({ outcome: 'FINISHED', decisiveRow: { position: 4 } });
  });
});
