/** Who led a side in a match. */
import { coachOf, sourcesOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { type BenchCoach, benchOf } from '../../src/graph/tenures/bench.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { benchOfMatch } from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { CoachRef, SourceRef, TenureRef } from '../kit/refs.ts';
import { CoachRoleEnum } from '../teams/coach-role.ts';
import { MatchSideRef } from './match-side.ts';

const BenchCoachRef = builder.objectRef<BenchCoach>('BenchCoach').implement({
  description: 'A coach who led a side in a match.',
  fields: (t) => ({
    coach: t.field({
      type: CoachRef,
      description: 'Who led it.',
      resolve: ({ tenure }, _args, { view }) => coachOf(view, tenure.coach),
    }),
    role: t.field({
      type: CoachRoleEnum,
      description: 'In what role.',
      resolve: ({ tenure }) => tenure.role,
    }),
    certain: t.exposeBoolean('certain', {
      description:
        'Whether the dates of the tenure cover the day whatever they leave open, and those of no other tenure do; false of a match to come.',
    }),
    tenure: t.field({
      type: TenureRef,
      description: 'The tenure that says so, with its dates and confidence.',
      resolve: ({ tenure }) => tenureOf(tenure),
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'The sources of the tenure, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ tenure }, _args, { view }) => sourcesOf(view, tenure.source),
    }),
  }),
});

builder.objectFields(MatchSideRef, (t) => ({
  bench: t.field({
    type: [BenchCoachRef],
    description:
      'All who led it that day, or lead it today when the match is still to come: several where they shared the bench. `Match.homeCoach` or `awayCoach` is the first of them; empty when not known.',
    extensions: { cost: benchOfMatch },
    resolve: (side, _args, { view }) => benchOf(view, side),
  }),
}));
