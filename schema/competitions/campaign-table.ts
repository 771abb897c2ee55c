/** The last table that a team stood in. */
import type { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { groupOf, tableWith } from '../../src/graph/campaigns/campaign-stages.ts';
import { withDecidedZones } from '../../src/graph/competitions/decided-zones.ts';
import * as campaignCosts from '../costs/campaigns.ts';
import { builder } from '../kit/builder.ts';
import { CampaignRef } from '../kit/refs.ts';
import { named, type RowInTable } from '../tables/table-name.ts';
import { TableRowRef } from '../tables/table-row.ts';
import { findingOut } from './campaign-result.ts';

builder.objectFields(CampaignRef, (t) => ({
  position: t.int({
    nullable: true,
    description: 'Its place in the last table it was in; null without one.',
    extensions: { cost: campaignCosts.outcome },
    resolve: findingOut((campaign) => rowOf(campaign)?.row.position ?? null),
  }),
  tableRow: t.field({
    type: TableRowRef,
    nullable: true,
    description: 'Its row in the last table it was in; null without one.',
    extensions: { cost: campaignCosts.outcome },
    resolve: findingOut(rowOf),
  }),
}));

/** The last table the team was in, with its row; null without one, or when its rules are not known. */
function rowOf(campaign: Campaign): RowInTable | null {
  const stage = campaign.stages.findLast((candidate) => candidate.hasTable);
  const found = stage === undefined ? null : tableWith(stage, campaign.team);
  if (stage === undefined || found === null) return null;
  const group = groupOf(stage, campaign.team);
  const table = named(withDecidedZones(stage, found), stage.season.id, stage.code, { group });
  const row = table.rows.find((candidate) => candidate.team === campaign.team);
  return row === undefined ? null : { table, row };
}
