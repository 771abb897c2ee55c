/** The campaigns of a team, season by season. */
import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import type { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { campaignIn } from '../../src/graph/campaigns/campaigns.ts';
import { lackOfSide } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import type { TeamView } from '../../src/graph/teams/team-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { CampaignConnectionRef } from '../competitions/campaign.ts';
import * as campaignCosts from '../costs/campaigns.ts';
import * as costs from '../costs/teams.ts';
import { ScopeCoverageRef, scopeCoverage } from '../dataset/scope-coverage.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { CampaignRef, TeamRef } from '../kit/refs.ts';
import { requireCompetition, requireSeasonSlug } from '../kit/require-known.ts';

builder.interfaceFields(TeamRef, (t) => ({
  campaign: t.field({
    type: CampaignRef,
    nullable: true,
    description: 'Its part in one season; null when it had none that was known.',
    args: {
      season: t.arg.string({ required: true, description: 'Slug or id of the season, `ucl-2025-26`.' }),
    },
    extensions: { cost: campaignCosts.campaignIn },
    resolve: (team, { season }, { view }) => {
      requireSeasonSlug(view, season);
      return campaignIn(view, season, teamId(team));
    },
  }),
  campaigns: t.field({
    type: CampaignConnectionRef,
    description: 'Its part in each season the graph holds, oldest first.',
    args: {
      ...pageArgs(t.arg),
      competition: t.arg.string({ description: 'Slug or id of the only competition wanted.' }),
    },
    extensions: { cost: campaignCosts.campaignsOfTeam },
    resolve: (team, { competition, ...page }, { view }, { path }) => {
      requireCompetition(view, competition);
      notice(view, path, () => lackOfSide(view, { kind: 'team', id: teamId(team) }));
      return whenReady(view.team(teamId(team)), (found) =>
        paginateBy(
          campaignSeasons(view, found, competition),
          (season) => season,
          page,
          (season) => campaignThere(view, season, teamId(team)),
        ),
      );
    },
  }),
  coverage: t.field({
    type: [ScopeCoverageRef],
    description:
      'What the graph holds of it: the seasons it took part in, by competition. An empty answer about it means nothing beyond them.',
    extensions: { cost: costs.coverageOfTeam },
    resolve: (team, _args, { view }) =>
      whenReady(view.team(teamId(team)), (found) => scopeCoverage(seasonsPlayed(view, found))),
  }),
}));

/** The seasons in which the team was known to take part. Its own document lists them, so no season is opened. */
function campaignSeasons(
  view: GraphView,
  team: TeamView | null,
  competition: string | null | undefined,
): readonly string[] {
  if (team === null) return [];
  const known =
    view.asOf === null ? null : new Set(view.matchesOfTeam(team).map(({ record }) => record.season));
  return team.document.seasons.filter((season) => {
    const record = view.seasonRecord(season);
    const isWanted = record !== null && (!competition || record.competition === competition);
    // The entrants of a season without matches are known from the document as well.
    return isWanted && (known === null || known.has(season) || record.matches === 0);
  });
}

/** @throws Error where the document of the season lacks a team that has a match in it. */
const campaignThere = (view: GraphView, season: string, team: string): PromiseOrValue<Campaign> =>
  whenReady(campaignIn(view, season, team), (campaign) => {
    if (campaign === null) throw new Error(`${season} has no match of ${team}`);
    return campaign;
  });

/** The seasons in which a match of the team was known. */
const seasonsPlayed = (view: GraphView, team: TeamView | null): readonly SeasonRecord[] =>
  (team?.document.seasons ?? [])
    .filter((season) => (team?.matchesIn(season) ?? []).length > 0)
    .flatMap((season) => view.seasonRecord(season) ?? []);
