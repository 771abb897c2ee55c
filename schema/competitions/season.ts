import type { HonourRecord, SeasonRecord } from '../../src/documents/catalogue.ts';
import type { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { campaignsIn } from '../../src/graph/campaigns/campaigns.ts';
import { editionAsOf } from '../../src/graph/campaigns/world-cup-history.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { competitionOf, countryOf, seasonOf, seasonViewOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { upTo } from '../costs/catalogue.ts';
import { countsIn, itself } from '../costs/place.ts';
import * as costs from '../costs/seasons.ts';
import { CoverageRef, coverageOf } from '../dataset/coverage.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { demandStageCode, demandTeam } from '../kit/known.ts';
import { paginate, paginateBy } from '../kit/page.ts';
import {
  CampaignRef,
  CompetitionRef,
  CountryRef,
  EntityRef,
  NodeRef,
  SeasonRef,
  StageRef,
  TeamRef,
  TieRef,
} from '../kit/refs.ts';
import { MatchConnectionRef } from '../matches/match.ts';
import { matchArgs, selectMatches } from '../matches/match-filter.ts';
import { TableRef } from '../tables/table.ts';
import { tableArgs, tableOf } from '../tables/table-args.ts';
import { HonourRef } from '../teams/honour.ts';
import { DayBasisEnum } from './stage.ts';
import { EditionConnectionRef, WorldCupOutcomeEnum } from './world-cup.ts';

export const SeasonConnectionRef = connectionOf('Season', SeasonRef, 'seasons');

/** A team of a season: the edge carries its campaign. */
const ParticipantConnectionRef = connectionOf<ReturnType<typeof teamOf>, Campaign>(
  'Participant',
  TeamRef,
  'teams of a season',
  (t) => ({
    campaign: t.field({
      type: CampaignRef,
      description: 'The team’s part in the season.',
      extensions: { cost: itself },
      resolve: ({ link }) => link,
    }),
  }),
);

const tableStage = (season: SeasonView, code: string | null | undefined) =>
  code
    ? season.stage(code)
    : (season.stages.find((stage) => !stage.isKnockout && stage.record.kind !== 'UNSTRUCTURED') ?? null);

function championOf(view: GraphView, season: SeasonView): string | null {
  const final = season.stages.find((stage) => stage.code === 'final')?.ties[0];
  if (final !== undefined) return final.winner;
  const stands = honoursOf(view, season.record).find(
    (one) => one.honour === 'CHAMPION' && (one.status === 'AWARDED' || one.status === 'REASSIGNED'),
  );
  return stands?.team ?? null;
}

const honoursOf = (view: GraphView, season: SeasonRecord): readonly HonourRecord[] =>
  view.honoursOf(season.competition).filter((honour) => honour.season === season.id);

function tieBetween(season: SeasonView, teams: readonly string[], stage: string | null | undefined) {
  const found = season.ties.filter(
    (tie) => teams.every((team) => tie.has(team)) && (!stage || tie.record.stage === stage),
  );
  if (found.length > 1)
    throw badInput(
      'the teams met in several ties of the season',
      `stage, one of ${found.map((tie) => tie.record.stage).join(', ')}`,
    );
  return found[0] ?? null;
}

SeasonRef.implement({
  description: 'One edition of a competition. It is there from `knownFrom` on.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'season',
  fields: (t) => ({
    competition: t.field({
      type: CompetitionRef,
      description: 'Of which competition.',
      resolve: ({ record }, _args, { view }) => competitionOf(view, record.competition),
    }),
    label: t.string({
      description: 'What it is called: `2025-26`, or the year.',
      resolve: ({ record }) => record.label,
    }),
    startDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day; null when unknown.',
      resolve: ({ record }) => record.start ?? null,
    }),
    endDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it is still to come on the as-of day, and when unknown.',
      resolve: ({ record }) => record.end ?? null,
    }),
    knownFrom: t.field({
      type: 'Date',
      description:
        'The day from which the graph tells of it: when its teams were settled, its first pairing was known, or qualifying for it began.',
      resolve: ({ record }) => record.knownFrom,
    }),
    knownBasis: t.field({
      type: DayBasisEnum,
      description: 'How that day was found.',
      resolve: ({ record }) => record.knownBasis ?? 'RULE',
    }),
    hosts: t.field({
      type: [CountryRef],
      description: 'Host countries of a finals tournament, as the table lists them; empty otherwise.',
      extensions: { cost: upTo((asked) => countsIn(asked).most.hosts) },
      resolve: ({ record }, _args, { view }) => record.hosts.map((host) => countryOf(view, host)),
    }),
    isOver: t.boolean({
      description: 'Whether every match of it had been played by the as-of day.',
      extensions: { cost: costs.isOver },
      resolve: ({ record }, _args, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) => season.isOver),
    }),
    stages: t.field({
      type: [StageRef],
      description: 'Its parts, in order; a later one is there before its ties are drawn, and then empty.',
      extensions: { cost: costs.stages },
      resolve: ({ record }, _args, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) => [...season.stages]),
    }),
    stage: t.field({
      type: StageRef,
      nullable: true,
      description: 'One part; null when it has none of that code.',
      args: { code: t.arg.string({ required: true, description: 'Short name, `r16`.' }) },
      extensions: { cost: costs.inSeason },
      resolve: ({ record }, { code }, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) => season.stage(code)),
    }),
    tie: t.field({
      type: TieRef,
      nullable: true,
      description: 'The tie between two teams; null when there was none, or it was not drawn.',
      args: {
        teams: t.arg.idList({ required: true, description: 'Global ids of the two teams, in any order.' }),
        stage: t.arg.string({ description: 'Code of the round; needed where the two met in several.' }),
      },
      extensions: { cost: costs.tieOfTeams },
      resolve: ({ record }, { teams, stage }, { view }) => {
        if (teams.length !== 2) throw badInput(`${teams.length} teams are given`, 'two');
        for (const team of teams) demandTeam(view, team);
        demandStageCode(stage);
        return whenReady(seasonViewOf(view, record.id), (season) => tieBetween(season, teams, stage));
      },
    }),
    teams: t.field({
      type: ParticipantConnectionRef,
      description: 'Who takes part, by id; each edge carries the team’s campaign.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.seasonTeams },
      resolve: ({ record }, page, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) =>
          whenReady(campaignsIn(view, season), (campaigns) =>
            paginate(
              campaigns.map((link) => ({ key: link.team, node: link.team, link })),
              page,
              (team) => teamOf(view, team),
            ),
          ),
        ),
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'Its matches in the order of `orderBy`, as far as their pairings were known.',
      args: matchArgs(t.arg),
      extensions: { cost: costs.seasonMatches },
      resolve: ({ record }, { filter, orderBy, ...page }, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) =>
          paginateBy(
            selectMatches(view, view.matchesOfSeason(season), filter, orderBy),
            (match) => match.id,
            page,
          ),
        ),
    }),
    table: t.field({
      type: TableRef,
      nullable: true,
      description:
        'The table of a stage, by the rules of the competition and season; null when there is none, and while no group was drawn.',
      args: {
        stage: t.arg.string({
          description: 'Code of the stage; its first league or group stage when not given.',
        }),
        ...tableArgs(t.arg),
      },
      extensions: { cost: costs.table },
      resolve: ({ record }, { stage, ...args }, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) => {
          const found = tableStage(season, stage);
          return found === null ? null : tableOf(view, found, args);
        }),
    }),
    champion: t.field({
      type: TeamRef,
      nullable: true,
      description: 'Who won it; null while it was going on, and where nobody was given the title.',
      extensions: { cost: costs.champion },
      resolve: ({ record }, _args, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) => {
          const champion = championOf(view, season);
          return champion === null ? null : teamOf(view, champion);
        }),
    }),
    honours: t.field({
      type: [HonourRef],
      description:
        'Titles and places, revoked ones included, at most a handful, as the table lists them; empty until it was over.',
      extensions: { cost: costs.honoursOfSeason },
      resolve: ({ record }, _args, { view }) => [...honoursOf(view, record)],
    }),
    qualification: t.field({
      type: SeasonRef,
      nullable: true,
      description:
        'The season that decided who takes part; null when there was none, or the graph does not hold it.',
      resolve: ({ record }, _args, { view }) => {
        const qualification =
          record.qualification === undefined ? null : view.seasonRecord(record.qualification);
        return qualification === null ? null : seasonOf(qualification);
      },
    }),
    qualifiesFor: t.field({
      type: SeasonRef,
      nullable: true,
      description: 'The season whose places it decided; null when it decided none that the graph holds.',
      resolve: ({ record }, _args, { view }) => {
        const [finals] = view.index.seasonsAfter.get(record.id);
        const known = finals === undefined ? null : view.seasonRecord(finals.id);
        return known === null ? null : seasonOf(known);
      },
    }),
    worldCupOutcomes: t.field({
      type: EditionConnectionRef,
      description:
        'For a World Cup: how the cycle ended for every national team, by team; empty for other seasons.',
      args: {
        ...pageArgs(t.arg),
        outcome: t.arg({ type: WorldCupOutcomeEnum, description: 'Only those that ended so.' }),
      },
      extensions: { cost: costs.outcomes },
      resolve: ({ record }, { outcome, ...page }, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) => {
          const there = season.outcomes.filter(({ team }) => view.teamEntity(team) !== null);
          const editions = there.map((one) => editionAsOf(one, view.asOf));
          const wanted = editions.filter((one) => !outcome || one.outcome === outcome);
          return paginateBy(wanted, (one) => one.record.team, page);
        }),
    }),
    coverage: t.field({
      type: CoverageRef,
      description: 'What the graph holds of it.',
      resolve: ({ record }, _args, { view }) => coverageOf(view, [record]),
    }),
    note: t.string({
      nullable: true,
      description: 'What to know about it; null when nothing.',
      resolve: ({ record }) => record.note ?? null,
    }),
  }),
});
