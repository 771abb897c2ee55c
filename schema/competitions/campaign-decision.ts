/** What decided the campaign of a team. */
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import * as campaignCosts from '../costs/campaigns.ts';
import { builder } from '../kit/builder.ts';
import { CampaignRef, MatchRef, TeamRef, TieRef } from '../kit/refs.ts';
import { lookingThrough } from './campaign.ts';
import { findingOut } from './campaign-result.ts';

builder.objectFields(CampaignRef, (t) => ({
  eliminatedBy: t.field({
    type: TeamRef,
    nullable: true,
    description:
      'The team that knocked it out; null when a table did, when it is not out, and when no source names the team. In a group of World Cup qualifying: the team that took the last place that qualified, from the day on which it was certain to have it; null when no single team did, because runners-up of several groups were compared.',
    extensions: { cost: campaignCosts.ofCampaign },
    resolve: lookingThrough(({ eliminatedBy }, view) =>
      eliminatedBy === null ? null : teamOf(view, eliminatedBy),
    ),
  }),
  decisiveTie: t.field({
    type: TieRef,
    nullable: true,
    description: 'The tie in which it went out, or won; null when a table decided, or nothing has yet.',
    extensions: { cost: campaignCosts.ofCampaign },
    resolve: lookingThrough((campaign) => campaign.decisiveTie),
  }),
  decisiveMatch: t.field({
    type: MatchRef,
    nullable: true,
    description:
      'The match that decided it: the last of the decisive tie; in a table the one after which the team could no longer advance, or no longer lose the title. Null while it is not decided, and when the ranking of several groups decided.',
    extensions: { cost: campaignCosts.decided },
    resolve: findingOut((campaign, view) => campaign.decisiveMatch(view)),
  }),
}));
