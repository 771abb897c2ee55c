/** How far the clubs of an association came in a season. */
import type { AssociationSeason } from '../../src/graph/associations/association-season.ts';
import { foundOut } from '../../src/graph/campaigns/counted.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/associations.ts';
import { builder } from '../kit/builder.ts';
import { AssociationSeasonRef, CampaignRef, TeamRef } from '../kit/refs.ts';
import { requireStageCode } from '../kit/require-known.ts';
import { FunnelStepRef } from './funnel-step.ts';

builder.objectFields(AssociationSeasonRef, (t) => ({
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
    resolve: (season, { stage }, { view }) => reachedIn(view, season, stage)?.slice() ?? null,
  }),
  reachedCount: t.int({
    nullable: true,
    description: 'How many clubs had a place in a stage; null when the season has no such stage.',
    args: { stage: t.arg.string({ required: true, description: STAGE }) },
    extensions: { cost: costs.reachedCount },
    resolve: (season, { stage }, { view }) => reachedIn(view, season, stage)?.length ?? null,
  }),
  allOutBefore: t.boolean({
    nullable: true,
    description:
      'Whether every club went out before a stage; null while one may still come there, and when the season has no such stage.',
    args: { stage: t.arg.string({ required: true, description: STAGE }) },
    extensions: { cost: costs.outcomes },
    resolve: (season, { stage }, { view }) => {
      requireStageCode(view, stage);
      allFoundOut(view, season);
      return season.allOutBefore(stage);
    },
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
}));

const STAGE = 'Code of the stage: `r16`, `qf`, `sf`, `final`.';

/** @throws BAD_USER_INPUT for the code of no stage of any season. */
function reachedIn(view: GraphView, season: AssociationSeason, stage: string) {
  requireStageCode(view, stage);
  return season.reached(stage);
}

const allFoundOut = (view: GraphView, { campaigns }: AssociationSeason): void =>
  campaigns.forEach((campaign) => void foundOut(view, campaign));
