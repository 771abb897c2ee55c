/** Who led the two sides of a match. */
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { coachOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { benchOfMatch, LEADER } from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import type { InferredSchemaTypes } from '../kit/connection.ts';
import { CoachRef, MatchRef, TenureRef } from '../kit/refs.ts';

type MatchFields = PothosSchemaTypes.ObjectFieldBuilder<InferredSchemaTypes, MatchView>;
type Side = 'home' | 'away';

const coachField = (t: MatchFields, side: Side) =>
  t.field({
    type: CoachRef,
    nullable: true,
    description: `Who led the ${side} side that day, or leads it today when the match is still to come; null when not known.`,
    extensions: { cost: LEADER },
    resolve: (match, _args, { view }) => {
      const tenure = view.leaderOf(match[side], match.date);
      return tenure === null ? null : coachOf(view, tenure.coach);
    },
  });

const coachesField = (t: MatchFields, side: Side) =>
  t.field({
    type: [CoachRef],
    description: `All who led the ${side} side that day, or lead it today when the match is still to come: several where they shared the bench. \`${side}Coach\` is the first of them; empty when not known.`,
    extensions: { cost: benchOfMatch },
    resolve: (match, _args, { view }) =>
      view.leadersOf(match[side], match.date).map((tenure) => coachOf(view, tenure.coach)),
  });

const tenureField = (t: MatchFields, side: Side) =>
  t.field({
    type: TenureRef,
    nullable: true,
    description: `The tenure behind \`${side}Coach\`, with its dates and confidence; null when not known.`,
    extensions: { cost: LEADER },
    resolve: (match, _args, { view }) => {
      const tenure = view.leaderOf(match[side], match.date);
      return tenure === null ? null : tenureOf(tenure);
    },
  });

builder.objectFields(MatchRef, (t) => ({
  homeCoach: coachField(t, 'home'),
  awayCoach: coachField(t, 'away'),
  homeCoaches: coachesField(t, 'home'),
  awayCoaches: coachesField(t, 'away'),
  homeTenure: tenureField(t, 'home'),
  awayTenure: tenureField(t, 'away'),
}));
