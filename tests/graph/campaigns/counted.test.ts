/** What it takes to look through a campaign, and to find out how it ended, is counted in units of cost. */
import { expect, test } from 'vitest';
import { campaignIn } from '../../../src/graph/campaigns/campaigns.ts';
import { countCampaignScan, foundOut } from '../../../src/graph/campaigns/counted.ts';
import { COST } from '../../../src/graph/effort/work.ts';
import { viewOn } from '../../support/view.ts';

async function inter() {
  const view = await viewOn(null);
  const campaign = await campaignIn(view, 'ucl-2024-25', 'club:inter');
  if (campaign === null) throw new Error('Inter are not in the Champions League 2024-25');
  return { view, campaign };
}

test('a campaign is looked through by its matches and by the ties and stages of its season', async () => {
  const { view, campaign } = await inter();
  const { season, matches } = campaign;
  expect([season.ties.length, season.stages.length, matches.length]).toEqual([23, 6, 15]);
  const before = view.work.spent;
  countCampaignScan(view, campaign);
  // A tenth for each of 29 parts, three tenths for each of 15 matches.
  expect(view.work.spent - before).toBeCloseTo(2.9 + 4.5);
});

test('to find out how it ended takes its table as well, which is counted once a request', async () => {
  const { view, campaign } = await inter();
  const start = view.work.spent;
  foundOut(view, campaign);
  const first = view.work.spent - start;
  foundOut(view, campaign);
  const second = view.work.spent - start - first;
  expect(second).toBeCloseTo(7.4);
  // The 144 matches of the league phase.
  expect(first - second).toBeCloseTo(144 * COST.keptTableMatch);
});

test('the tables of past days are made once for all teams that went out in the league phase', async () => {
  const view = await viewOn(null);
  const spentOn = async (club: string): Promise<number> => {
    const campaign = await campaignIn(view, 'ucl-2024-25', club);
    const before = view.work.spent;
    expect(campaign?.decisiveMatch(view)?.id).toContain('ucl-2024-25');
    return view.work.spent - before;
  };
  const leipzig = await spentOn('club:rb-leipzig');
  expect(leipzig).toBeGreaterThan(0);
  expect(await spentOn('club:rb-leipzig')).toBe(0);
  expect(await spentOn('club:girona')).toBeLessThan(leipzig);
});
