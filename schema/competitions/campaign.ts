import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { countCampaignScan } from '../../src/graph/campaigns/counted.ts';
import { lackOfSeason } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { selectMatches } from '../../src/graph/matches/selection.ts';
import { seasonOf, teamOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { tenuresBetween } from '../../src/graph/tenures/tenures.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as campaignCosts from '../costs/campaigns.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { CampaignRef, NodeRef, SeasonRef, StageRef, TeamRef, TenureRef, TieRef } from '../kit/refs.ts';
import { checkedFilter, matchArgs } from '../matches/filters/match-filter.ts';
import { MatchConnectionRef, pageOfTeam } from '../matches/match-edge.ts';
import { RecordRef } from '../records/record.ts';

/** A field that needs the ties and stages of the campaign to be searched. */
export const lookingThrough =
  <T>(tell: (campaign: Campaign, view: GraphView) => T) =>
  (campaign: Campaign, _args: unknown, { view }: { readonly view: GraphView }): T => {
    countCampaignScan(view, campaign);
    return tell(campaign, view);
  };

function coachesOf(view: GraphView, campaign: Campaign) {
  const { matches } = campaign;
  const from = matches[0]?.date;
  const last = matches.findLast((match) => match.played)?.date ?? from;
  if (from === undefined || last === undefined) return [];
  return tenuresBetween(view.tenuresOfTeam(campaign.team), from, last).map(tenureOf);
}

CampaignRef.implement({
  description:
    'One team’s part in one season: where it began, how far it got, who ended it, as it stood on the as-of day.',
  interfaces: [NodeRef],
  isTypeOf: (value) => value instanceof Campaign,
  fields: (t) => ({
    team: t.field({
      type: TeamRef,
      description: 'The team.',
      resolve: ({ team }, _args, { view }) => teamOf(view, team),
    }),
    season: t.field({
      type: SeasonRef,
      description: 'The season.',
      extensions: { cost: costs.itsSeason },
      resolve: ({ season }) => seasonOf(season.record),
    }),
    stages: t.field({
      type: [StageRef],
      description: 'The stages it had a place in, in order.',
      extensions: { cost: campaignCosts.partsOfCampaign('stages') },
      resolve: lookingThrough(({ stages }) => [...stages]),
    }),
    ties: t.field({
      type: [TieRef],
      description: 'Its ties, in order of play; empty in a league.',
      extensions: { cost: campaignCosts.partsOfCampaign('ties') },
      resolve: lookingThrough(({ ties }) => [...ties]),
    }),
  }),
});

/** What was played in it, and under whom. */
builder.objectFields(CampaignRef, (t) => ({
  matches: t.field({
    type: MatchConnectionRef,
    description: 'Its matches in the order of `orderBy`, as far as their pairings were known.',
    args: matchArgs(t.arg),
    extensions: { cost: campaignCosts.campaignMatches },
    resolve: (campaign, { filter, orderBy, ...page }, { view }, { path }) => {
      notice(view, path, () => lackOfSeason(view, campaign.season.record));
      return pageOfTeam(
        selectMatches(view, campaign.matches, checkedFilter(view, filter), orderBy, campaign.team),
        campaign.team,
        page,
      );
    },
  }),
  record: t.field({
    type: RecordRef,
    description: 'Won, drawn and lost in it.',
    extensions: { cost: campaignCosts.ofCampaign },
    resolve: (campaign, _args, { view }, { path }) => {
      notice(view, path, () => lackOfSeason(view, campaign.season.record));
      return campaign.record;
    },
  }),
  coaches: t.field({
    type: [TenureRef],
    description:
      'The coaches who led the team between its first match and its last one played, oldest first; empty when not known.',
    extensions: { cost: campaignCosts.tenuresInTime },
    resolve: (campaign, _args, { view }) => coachesOf(view, campaign),
  }),
}));

export const CampaignConnectionRef = connectionOf('Campaign', CampaignRef, 'campaigns');
