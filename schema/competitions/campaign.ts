import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { tableWith } from '../../src/graph/campaigns/campaign-stages.ts';
import { campaignIn } from '../../src/graph/campaigns/campaigns.ts';
import { foundOut, lookedThrough } from '../../src/graph/campaigns/counted.ts';
import { seasonOf, teamOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { tenuresBetween } from '../../src/graph/tenures/tenures.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as campaignCosts from '../costs/campaigns.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import {
  CampaignRef,
  MatchRef,
  NodeRef,
  SeasonRef,
  StageRef,
  TeamRef,
  TenureRef,
  TieRef,
} from '../kit/refs.ts';
import { MatchConnectionRef } from '../matches/match.ts';
import { matchArgs, selectMatches } from '../matches/match-filter.ts';
import { RecordRef } from '../records/record.ts';
import { type RowInTable, TableRowRef } from '../tables/table.ts';

export const CampaignOutcomeEnum = builder.enumType('CampaignOutcome', {
  description: 'How a team’s part in a season ended, or that it had not ended on the as-of day.',
  values: {
    WINNER: { description: 'Won the final, or the title.' },
    RUNNER_UP: { description: 'Lost the final, or came in second.' },
    THIRD: { description: 'Third place of a tournament that played for it.' },
    FOURTH: { description: 'Lost the match for third place.' },
    QUALIFIED: { description: 'Won the place the competition was about.' },
    ELIMINATED: { description: 'Went out.' },
    FINISHED: { description: 'Played a league to its end; see `position`.' },
    IN_PROGRESS: { description: 'Still in.' },
  } as const,
});

/** A field that is told once the campaign was looked through. */
const lookingThrough =
  <T>(tell: (campaign: Campaign, view: GraphView) => T) =>
  (campaign: Campaign, _args: unknown, { view }: { readonly view: GraphView }): T => {
    lookedThrough(view, campaign);
    return tell(campaign, view);
  };

/** A field that is told once it was found out how the campaign ended. */
const findingOut =
  <T>(tell: (campaign: Campaign) => T) =>
  (campaign: Campaign, _args: unknown, { view }: { readonly view: GraphView }): T => {
    foundOut(view, campaign);
    return tell(campaign);
  };

/** The last table the team was in, with its row; null without one, or when its rules are not known. */
function rowOf(campaign: Campaign): RowInTable | null {
  const stage = campaign.stages.findLast((one) => one.hasTable);
  const table = stage === undefined ? null : tableWith(stage, campaign.team);
  const row = table?.rows.find((one) => one.team === campaign.team);
  return table === null || row === undefined ? null : { table, row };
}

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
    outcome: t.field({
      type: CampaignOutcomeEnum,
      description: 'How it ended.',
      extensions: { cost: campaignCosts.fate },
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
    position: t.int({
      nullable: true,
      description: 'Its place in the last table it was in; null without one.',
      extensions: { cost: campaignCosts.fate },
      resolve: findingOut((campaign) => rowOf(campaign)?.row.position ?? null),
    }),
    tableRow: t.field({
      type: TableRowRef,
      nullable: true,
      description: 'Its row in the last table it was in; null without one.',
      extensions: { cost: campaignCosts.fate },
      resolve: findingOut(rowOf),
    }),
    eliminatedBy: t.field({
      type: TeamRef,
      nullable: true,
      description:
        'Who knocked it out; null when a table did, or nobody. In a group of World Cup qualifying: who took the last place that led on, from the day it was taken for good.',
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
        'The match that settled it: the last of the decisive tie; in a table the one after which the team could no longer advance, or no longer lose the title. Null while nothing has, and when the ranking of several groups decided.',
      extensions: { cost: campaignCosts.decided },
      resolve: findingOut(({ decisiveMatch }) => decisiveMatch),
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
    matches: t.field({
      type: MatchConnectionRef,
      description: 'Its matches in the order of `orderBy`, as far as their pairings were known.',
      args: matchArgs(t.arg),
      extensions: { cost: campaignCosts.campaignMatches },
      resolve: (campaign, { filter, orderBy, ...page }, { view }) =>
        paginateBy(
          selectMatches(view, campaign.matches, filter, orderBy, campaign.team),
          (match) => match.id,
          page,
        ),
    }),
    record: t.expose('record', {
      type: RecordRef,
      description: 'Won, drawn and lost in it.',
      extensions: { cost: campaignCosts.ofCampaign },
    }),
    coaches: t.field({
      type: [TenureRef],
      description:
        'Who led the team between its first match and its last one played, oldest spell first; empty when not known.',
      extensions: { cost: campaignCosts.tenuresInTime },
      resolve: (campaign, _args, { view }) => coachesOf(view, campaign),
    }),
    remaining: t.field({
      type: [MatchRef],
      description: 'Fixtures still to be played, as far as the opponent was known, by date.',
      extensions: { cost: campaignCosts.partsOfCampaign('matches') },
      resolve: lookingThrough(({ remaining }) => [...remaining]),
    }),
    ahead: t.field({
      type: [TieRef],
      description:
        'The tie in which an opponent is awaited, and those that winning the open ones would lead into, next one first, as far as drawn.',
      extensions: { cost: campaignCosts.partsOfCampaign('ties') },
      resolve: lookingThrough(({ ahead }) => [...ahead]),
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
  }),
});

export const CampaignConnectionRef = connectionOf('Campaign', CampaignRef, 'campaigns');
