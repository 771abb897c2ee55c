/** How far a team came in a season, and what decided its campaign. */
import type { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { campaignIn } from '../../src/graph/campaigns/campaigns.ts';
import { foundOut } from '../../src/graph/campaigns/counted.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as campaignCosts from '../costs/campaigns.ts';
import { builder } from '../kit/builder.ts';
import { CampaignRef, MatchRef, StageRef, TieRef } from '../kit/refs.ts';
import { lookingThrough } from './campaign.ts';
import { CampaignOutcomeEnum } from './campaign-outcome.ts';

builder.objectFields(CampaignRef, (t) => ({
  outcome: t.field({
    type: CampaignOutcomeEnum,
    description: 'How it ended.',
    extensions: { cost: campaignCosts.outcome },
    resolve: findingOut(({ outcome }) => outcome),
  }),
  entered: t.field({
    type: StageRef,
    nullable: true,
    description: 'The stage it began in; null when no match is known yet.',
    extensions: { cost: campaignCosts.ofCampaign },
    resolve: lookingThrough(({ stages }) => stages[0] ?? null),
  }),
  stageReached: t.field({
    type: StageRef,
    nullable: true,
    description: 'The last stage it had a place in; null when no match is known yet.',
    extensions: { cost: campaignCosts.ofCampaign },
    resolve: lookingThrough((campaign) => campaign.stageReached),
  }),
}));

/** What is still to come for the team, and what led to it. */
builder.objectFields(CampaignRef, (t) => ({
  remaining: t.field({
    type: [MatchRef],
    description: 'Fixtures still to be played, as far as the opponent was known, by date.',
    extensions: { cost: campaignCosts.partsOfCampaign('matches') },
    resolve: lookingThrough(({ remaining }) => [...remaining]),
  }),
  upcomingTies: t.field({
    type: [TieRef],
    description:
      'Ties it is in or would reach by winning, while their two sides are not both known: the next one first, as far as drawn. Empty when there is none.',
    extensions: { cost: campaignCosts.partsOfCampaign('ties') },
    resolve: lookingThrough(({ upcomingTies }) => [...upcomingTies]),
  }),
  ahead: t.field({
    type: [TieRef],
    description: 'The same as `upcomingTies`, the next one first.',
    deprecationReason: 'Use `upcomingTies`, since November 2026.',
    extensions: { cost: campaignCosts.partsOfCampaign('ties') },
    resolve: lookingThrough(({ upcomingTies }) => [...upcomingTies]),
  }),
  qualification: t.field({
    type: CampaignRef,
    nullable: true,
    description:
      'The campaign that won it the place in this season; null when there was none, or the graph does not hold it.',
    extensions: { cost: campaignCosts.qualification },
    resolve: (campaign, _args, { view }) => {
      const season = campaign.season.record.qualification;
      return season === undefined ? null : campaignIn(view, season, campaign.team);
    },
  }),
}));

/** A field that needs the end of the campaign to be worked out. */
export const findingOut =
  <T>(tell: (campaign: Campaign, view: GraphView) => T) =>
  (campaign: Campaign, _args: unknown, { view }: { readonly view: GraphView }): T => {
    foundOut(view, campaign);
    return tell(campaign, view);
  };
