import type { FunnelStep } from '../../src/graph/associations/association-season.ts';
import * as costs from '../costs/associations.ts';
import { builder } from '../kit/builder.ts';
import { CampaignRef, StageRef } from '../kit/refs.ts';

export const FunnelStepRef = builder.objectRef<FunnelStep>('FunnelStep').implement({
  description: 'One stage of an association’s season: who was left when it began, and who went out in it.',
  fields: (t) => ({
    stage: t.expose('stage', {
      type: StageRef,
      description: 'The stage.',
      extensions: { cost: costs.itsPart },
    }),
    entered: t.field({
      type: [CampaignRef],
      description:
        'Took part in it, by club id. Where the matches of a round are not held: those that surely did.',
      extensions: { cost: costs.entrants },
      resolve: (step) => [...step.entered],
    }),
    byes: t.field({
      type: [CampaignRef],
      description:
        'Were through to a later stage without playing this one, by club id; none where its matches are not held.',
      extensions: { cost: costs.entrants },
      resolve: (step) => [...step.byes],
    }),
    eliminated: t.field({
      type: [CampaignRef],
      description: 'Went out in it, by club id; each campaign names who knocked it out.',
      extensions: { cost: costs.eliminated },
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
      description: 'How many of its clubs took part in it; see `entered`.',
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
