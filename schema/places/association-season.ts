import type { Coefficient } from '../../src/football/uefa-coefficient.ts';
import { coefficientOf } from '../../src/graph/associations/association-coefficient.ts';
import type { AssociationSeason, FunnelStep } from '../../src/graph/associations/association-season.ts';
import { foundOut } from '../../src/graph/campaigns/counted.ts';
import { seasonOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/associations.ts';
import { builder } from '../kit/builder.ts';
import { demandStageCode } from '../kit/known.ts';
import { paginateBy } from '../kit/page.ts';
import { AssociationSeasonRef, CampaignRef, CountryRef, SeasonRef, StageRef, TeamRef } from '../kit/refs.ts';
import { MatchConnectionRef } from '../matches/match.ts';
import { matchArgs, selectMatches } from '../matches/match-filter.ts';
import { RecordRef } from '../records/record.ts';

const FunnelStepRef = builder.objectRef<FunnelStep>('FunnelStep').implement({
  description: 'One stage of an association’s season: who was left when it began, and who went out in it.',
  fields: (t) => ({
    stage: t.expose('stage', {
      type: StageRef,
      description: 'The stage.',
      extensions: { cost: costs.itsPart },
    }),
    entered: t.field({
      type: [CampaignRef],
      description: 'Took part in it, by club id.',
      extensions: { cost: costs.entrants },
      resolve: (step) => [...step.entered],
    }),
    byes: t.field({
      type: [CampaignRef],
      description: 'Were through to a later stage without playing this one, by club id.',
      extensions: { cost: costs.entrants },
      resolve: (step) => [...step.byes],
    }),
    eliminated: t.field({
      type: [CampaignRef],
      description: 'Went out in it, by club id; each campaign names who knocked it out.',
      extensions: { cost: costs.entrants },
      resolve: (step) => [...step.eliminated],
    }),
    remaining: t.field({
      type: [CampaignRef],
      description:
        'Left after it, first those that skipped it, then those that played in it, each by club id; while it is going on, those not out yet.',
      extensions: { cost: costs.entrants },
      resolve: (step) => [...step.remaining],
    }),
    enteredCount: t.int({
      description: 'How many of its clubs took part in it.',
      resolve: (step) => step.entered.length,
    }),
    eliminatedCount: t.int({
      description: 'How many of its clubs went out in it.',
      resolve: (step) => step.eliminated.length,
    }),
    remainingCount: t.int({
      description: 'How many of its clubs were left after it.',
      resolve: (step) => step.remaining.length,
    }),
  }),
});

const STAGE = 'Code of the stage: `r16`, `qf`, `sf`, `final`.';

/** @throws BAD_USER_INPUT for the name of a stage in place of its code. */
function reachedIn(season: AssociationSeason, stage: string) {
  demandStageCode(stage);
  return season.reached(stage);
}

const CoefficientRef = builder.objectRef<Coefficient>('UefaCoefficient').implement({
  description: 'UEFA’s coefficient of an association in one season, before the ranking adds up five of them.',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: 'Points divided by clubs, cut after three decimals; null where `reason` says why.',
      resolve: ({ value }) => value,
    }),
    reason: t.string({
      nullable: true,
      description: 'What is missing for a value; null when there is one.',
      resolve: (one) => (one.value === null ? one.reason : null),
    }),
    points: t.float({
      nullable: true,
      description: 'Points of all its clubs, bonuses included; null without a value.',
      resolve: (one) => (one.value === null ? null : one.points),
    }),
    clubs: t.int({
      nullable: true,
      description: 'Clubs the points are divided by; null without a value.',
      resolve: (one) => (one.value === null ? null : one.clubs),
    }),
    regulation: t.string({
      nullable: true,
      description: 'The regulations it follows; null without a value.',
      resolve: (one) => (one.value === null ? null : one.regulation),
    }),
  }),
});

const allFoundOut = (view: GraphView, { campaigns }: AssociationSeason): void =>
  campaigns.forEach((campaign) => void foundOut(view, campaign));

AssociationSeasonRef.implement({
  description:
    'How one association’s clubs fared in one season: who entered, who went out where and to whom, who was left.',
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: 'The association’s country.',
      resolve: ({ country }) => ({ kind: 'country' as const, record: country }),
    }),
    season: t.field({
      type: SeasonRef,
      description: 'The season.',
      extensions: { cost: costs.itsSeason },
      resolve: ({ season }) => seasonOf(season.record),
    }),
    campaigns: t.field({
      type: [CampaignRef],
      description: 'One for each club that took part, by club id.',
      extensions: { cost: costs.entrants },
      resolve: ({ campaigns }) => [...campaigns],
    }),
    entrants: t.int({
      description: 'How many clubs took part.',
      resolve: ({ campaigns }) => campaigns.length,
    }),
    funnel: t.field({
      type: [FunnelStepRef],
      description: 'Stage by stage, in order, as far as the season had come.',
      extensions: { cost: costs.funnel },
      resolve: (season, _args, { view }) => {
        allFoundOut(view, season);
        return [...season.funnel];
      },
    }),
    reached: t.field({
      type: [CampaignRef],
      nullable: true,
      description:
        'The campaigns that had a place in a stage, by club id; null when the season has no such stage.',
      args: { stage: t.arg.string({ required: true, description: STAGE }) },
      extensions: { cost: costs.reached },
      resolve: (season, { stage }) => reachedIn(season, stage)?.slice() ?? null,
    }),
    reachedCount: t.int({
      nullable: true,
      description: 'How many clubs had a place in a stage; null when the season has no such stage.',
      args: { stage: t.arg.string({ required: true, description: STAGE }) },
      extensions: { cost: costs.reachedCount },
      resolve: (season, { stage }) => reachedIn(season, stage)?.length ?? null,
    }),
    allOutBefore: t.boolean({
      nullable: true,
      description:
        'Whether every club went out before a stage; null while one may still come there, and when the season has no such stage.',
      args: { stage: t.arg.string({ required: true, description: STAGE }) },
      extensions: { cost: costs.fates },
      resolve: (season, { stage }, { view }) => {
        demandStageCode(stage);
        allFoundOut(view, season);
        return season.allOutBefore(stage);
      },
    }),
    uefaCoefficient: t.field({
      type: CoefficientRef,
      description:
        'What the association’s clubs earned in all three European competitions of the season, by the rules of that season.',
      extensions: { cost: costs.coefficient },
      resolve: ({ country, season }, _args, { view }) => coefficientOf(view, country.id, season.record.label),
    }),
    stillIn: t.field({
      type: [TeamRef],
      description: 'Clubs not out by the as-of day, by id; after the final its winner alone.',
      extensions: { cost: costs.stillIn },
      resolve: (season, _args, { view }) => {
        allFoundOut(view, season);
        return season.stillIn.map((campaign) => teamOf(view, campaign.team));
      },
    }),
    record: t.expose('record', {
      type: RecordRef,
      description: 'All the clubs together; a match between two of them counts for both.',
      extensions: { cost: costs.ofEntrants },
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'Every match of one of the clubs, once, in the order of `orderBy`.',
      args: matchArgs(t.arg),
      extensions: { cost: costs.entrantsMatches },
      resolve: (season, { filter, orderBy, ...page }, { view }) =>
        paginateBy(selectMatches(view, season.matches, filter, orderBy), (match) => match.id, page),
    }),
  }),
});
