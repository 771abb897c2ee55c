/** A season that is closed looks the same from every day after. */
import { expect, test } from 'vitest';
import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { stageTable } from '../../src/graph/competitions/stage-table.ts';
import { viewOn } from '../support/view.ts';

/** What there is to see of a season. */
const seen = (season: SeasonView) => ({
  matches: season.matches.map(({ id, status, score, official }) => ({ id, status, score, official })),
  ties: season.ties.map((tie) => [tie.record.code, tie.state?.winner, tie.state?.decidedBy, tie.decidedOn]),
  campaigns: season.teams.map((team) => {
    const campaign = new Campaign(team, season);
    const { outcome, stageReached, eliminatedBy } = campaign;
    return [team, outcome, stageReached?.code, eliminatedBy, campaign.decisiveMatch(everything)?.id];
  }),
  stages: season.stages.map((stage) => [stage.code, stage.isOver, stage.isDrawn, stage.teams]),
  tables: season.stages
    .flatMap((stage) => [null, ...stage.groups].map((group) => ({ stage, group })))
    .map(({ stage, group }) => stageTable(stage, { group, on: null, venue: 'ALL' })?.rows),
});

const everything = await viewOn(null);
const seasons = everything.index.seasons.all().map(({ id }) => id);

test('at the end of its last day a season is what it is for ever', async () => {
  let closed = 0;
  for (const id of seasons) {
    const whole = await everything.season(id);
    const last = whole?.document.closed;
    if (whole === null || last === undefined) continue;
    const then = new SeasonView(whole.record, whole.competition, whole.document, last);
    expect(seen(then), id).toEqual(seen(whole));
    closed += 1;
  }
  expect(closed).toBeGreaterThan(60);
});

test('days after the last one share a view, and the day before has its own', async () => {
  const final = await (await viewOn('2025-05-31')).season('ucl-2024-25');
  const later = await (await viewOn('2026-03-11')).season('ucl-2024-25');
  const before = await (await viewOn('2025-05-30')).season('ucl-2024-25');
  expect([later === final, before === final]).toEqual([true, false]);
  expect([before, final].map((one) => one?.isOver)).toEqual([false, true]);
});

test('how World Cup qualifying ended is told by the finals: it is never closed', async () => {
  const season = await everything.season('world-cup-qualifying-2018');
  expect(season?.document.closed).toBeUndefined();
});
