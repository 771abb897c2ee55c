import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import { recordOf } from '../../src/football/record.ts';
import { campaignIn } from '../../src/graph/campaigns/campaigns.ts';
import { type Team, teamId } from '../../src/graph/nodes/entities.ts';
import { coachOf, countryOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { allReady, whenReady } from '../../src/graph/promise-or-value.ts';
import type { TeamView } from '../../src/graph/teams/team-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { CampaignConnectionRef } from '../competitions/campaign.ts';
import { campaignIn as campaignCost } from '../costs/campaigns.ts';
import { honours as honoursListed } from '../costs/catalogue.ts';
import * as costs from '../costs/teams.ts';
import { ScopeCoverageRef, scopeCoverage } from '../dataset/scope-coverage.ts';
import { pageArgs } from '../kit/connection.ts';
import { demandCompetition, demandSeasonSlug } from '../kit/known.ts';
import { paginateBy } from '../kit/page.ts';
import {
  CampaignRef,
  CoachRef,
  CountryRef,
  EntityRef,
  MatchRef,
  NodeRef,
  TeamRef,
  TenureRef,
} from '../kit/refs.ts';
import { MatchConnectionRef } from '../matches/match.ts';
import {
  isOfDaysAlone,
  type MatchFilter,
  MatchFilterInput,
  matchArgs,
  playedMatch,
  teamMatches,
} from '../matches/match-filter.ts';
import { RecordRef } from '../records/record.ts';
import { HonourConnectionRef, honourKey } from './honour.ts';
import { TenureConnectionRef } from './tenure.ts';

const countryIdOf = (team: Team): string => (team.kind === 'club' ? team.record.country : team.record.id);

function matchesOf(
  team: TeamView | null,
  view: GraphView,
  filter: MatchFilter | null | undefined,
  order?: 'DATE_ASC' | 'DATE_DESC' | null,
) {
  return teamMatches(view, team, filter, order);
}

function recordIn(
  view: GraphView,
  team: Team,
  found: TeamView | null,
  filter: MatchFilter | null | undefined,
) {
  if (found !== null && isOfDaysAlone(view, filter)) {
    view.matchesOfTeam(found);
    return found.recordBetween(filter?.from, filter?.to);
  }
  return recordOf(matchesOf(found, view, filter), teamId(team));
}

function campaignsOf(view: GraphView, team: TeamView | null, competition: string | null | undefined) {
  const seasons = (team?.document.seasons ?? []).filter((season) => {
    const record = view.seasonRecord(season);
    return record !== null && (!competition || record.competition === competition);
  });
  return whenReady(allReady(seasons.map((season) => campaignIn(view, season, team?.id ?? ''))), (found) =>
    found.filter((one) => one !== null),
  );
}

/** The seasons in which a pairing of it was known. */
const seasonsPlayed = (view: GraphView, team: TeamView | null): readonly SeasonRecord[] =>
  (team?.document.seasons ?? [])
    .filter((season) => (team?.matchesIn(season) ?? []).length > 0)
    .flatMap((season) => view.seasonRecord(season) ?? []);

TeamRef.implement({
  description: 'A side that plays matches: a club or a national team.',
  interfaces: [EntityRef, NodeRef],
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: 'Where it is from. See `Club.association` for where it plays.',
      resolve: (team, _args, { view }) => countryOf(view, countryIdOf(team)),
    }),
    coach: t.field({
      type: CoachRef,
      nullable: true,
      description: 'Who led it on a day; null when not known.',
      args: {
        on: t.arg({
          type: 'Date',
          description: 'The day; the as-of day when not given, or the last day the facts speak of.',
        }),
      },
      extensions: { cost: costs.LEADER },
      resolve: (team, { on }, { view }) => {
        const tenure = view.leaderOf(teamId(team), on ?? view.day);
        return tenure === null ? null : coachOf(view, tenure.coach);
      },
    }),
    tenure: t.field({
      type: TenureRef,
      nullable: true,
      description: 'The tenure behind `coach`, with its dates and confidence; null when not known.',
      args: {
        on: t.arg({
          type: 'Date',
          description: 'The day; the as-of day when not given, or the last day the facts speak of.',
        }),
      },
      extensions: { cost: costs.LEADER },
      resolve: (team, { on }, { view }) => {
        const tenure = view.leaderOf(teamId(team), on ?? view.day);
        return tenure === null ? null : tenureOf(tenure);
      },
    }),
    tenures: t.field({
      type: TenureConnectionRef,
      description: 'Who led it, oldest spell first, as far as begun by the as-of day.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.tenuresOfTeam },
      resolve: (team, page, { view }) =>
        paginateBy(view.tenuresOfTeam(teamId(team)), ({ id }) => id, page, tenureOf),
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description:
        'Its matches in every competition the graph holds, in the order of `orderBy`, as far as their pairings were known.',
      args: matchArgs(t.arg),
      extensions: { cost: costs.teamMatches },
      resolve: (team, { filter, orderBy, ...page }, { view }) =>
        whenReady(view.team(teamId(team)), (found) =>
          paginateBy(matchesOf(found, view, filter, orderBy), (match) => match.id, page),
        ),
    }),
    firstMatch: t.field({
      type: MatchRef,
      nullable: true,
      description:
        'The first match played that passes the filter; null when there is none in the matches the graph holds.',
      args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
      extensions: { cost: costs.teamMatch },
      resolve: (team, { filter }, { view }) =>
        whenReady(view.team(teamId(team)), (found) => playedMatch(view, found, filter, 'FIRST')),
    }),
    lastMatch: t.field({
      type: MatchRef,
      nullable: true,
      description:
        'The last match played that passes the filter, such as the last win away, see its `daysSince`; null when there is none in the matches the graph holds.',
      args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
      extensions: { cost: costs.teamMatch },
      resolve: (team, { filter }, { view }) =>
        whenReady(view.team(teamId(team)), (found) => playedMatch(view, found, filter, 'LAST')),
    }),
    record: t.field({
      type: RecordRef,
      description: 'Won, drawn and lost in the matches the graph holds.',
      args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
      extensions: { cost: costs.teamRecord },
      resolve: (team, { filter }, { view }) =>
        whenReady(view.team(teamId(team)), (found) => recordIn(view, team, found, filter)),
    }),
    campaign: t.field({
      type: CampaignRef,
      nullable: true,
      description: 'Its part in one season; null when it had none that was known.',
      args: { season: t.arg.string({ required: true, description: 'Slug of the season, `ucl-2025-26`.' }) },
      extensions: { cost: campaignCost },
      resolve: (team, { season }, { view }) => {
        demandSeasonSlug(view, season);
        return campaignIn(view, season, teamId(team));
      },
    }),
    campaigns: t.field({
      type: CampaignConnectionRef,
      description: 'Its part in each season the graph holds, oldest first.',
      args: {
        ...pageArgs(t.arg),
        competition: t.arg.string({ description: 'Slug of the only competition wanted.' }),
      },
      extensions: { cost: costs.campaignsOfTeam },
      resolve: (team, { competition, ...page }, { view }) => {
        demandCompetition(view, competition);
        return whenReady(view.team(teamId(team)), (found) =>
          whenReady(campaignsOf(view, found, competition), (campaigns) =>
            paginateBy(campaigns, (one) => one.season.id, page),
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
    honours: t.field({
      type: HonourConnectionRef,
      description: 'Titles and places by competition and season, revoked ones included.',
      args: pageArgs(t.arg),
      extensions: { cost: honoursListed('honoursOfTeam') },
      resolve: (team, page, { view }) => paginateBy(view.honoursOfTeam(teamId(team)), honourKey, page),
    }),
  }),
});
