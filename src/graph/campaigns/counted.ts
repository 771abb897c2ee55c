import { COST } from '../effort/work.ts';
import type { GraphView } from '../view.ts';
import type { Campaign } from './campaign.ts';
import { groupOf } from './campaign-stages.ts';

/** Counts the work of going through a campaign: the ties and stages of its season, and its own matches. */
export function countCampaignScan(view: GraphView, { season, matches }: Campaign): void {
  const parts = season.ties.length + season.stages.length;
  view.work.count(parts * COST.part + matches.length * COST.matchSeen);
}

/**
 * Counts the work of finding out how a campaign ended. A table of the team is computed once for each view of the
 * season.
 */
export function foundOut(view: GraphView, campaign: Campaign): void {
  countCampaignScan(view, campaign);
  const tables = campaign.stages.filter(({ hasTable }) => hasTable);
  for (const stage of tables) {
    const group = groupOf(stage, campaign.team);
    view.work.once(`table ${stage.slug} ${group}`, stage.fixturesIn(group) * COST.keptTableMatch);
  }
}
