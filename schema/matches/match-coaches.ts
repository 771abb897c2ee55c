/** Who led the two sides of a match. */
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { coachOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { benchOfMatch, LEADER } from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { CoachRef, MatchRef, TenureRef } from '../kit/refs.ts';

builder.objectFields(MatchRef, (t) => ({
  homeCoach: t.field({
    type: CoachRef,
    nullable: true,
    description:
      'Who led the home side that day, or leads it today when the match is still to come; null when not known.',
    extensions: { cost: LEADER },
    resolve: (match, _args, { view }) => coachIn(view, match, match.home),
  }),
  awayCoach: t.field({
    type: CoachRef,
    nullable: true,
    description:
      'Who led the away side that day, or leads it today when the match is still to come; null when not known.',
    extensions: { cost: LEADER },
    resolve: (match, _args, { view }) => coachIn(view, match, match.away),
  }),
  homeCoaches: t.field({
    type: [CoachRef],
    description:
      'All who led the home side that day, or lead it today when the match is still to come: several where they shared the bench. `homeCoach` is the first of them; empty when not known.',
    extensions: { cost: benchOfMatch },
    resolve: (match, _args, { view }) => coachesIn(view, match, match.home),
  }),
  awayCoaches: t.field({
    type: [CoachRef],
    description:
      'All who led the away side that day, or lead it today when the match is still to come: several where they shared the bench. `awayCoach` is the first of them; empty when not known.',
    extensions: { cost: benchOfMatch },
    resolve: (match, _args, { view }) => coachesIn(view, match, match.away),
  }),
  homeTenure: t.field({
    type: TenureRef,
    nullable: true,
    description: 'The tenure behind `homeCoach`, with its dates and confidence; null when not known.',
    extensions: { cost: LEADER },
    resolve: (match, _args, { view }) => tenureIn(view, match, match.home),
  }),
  awayTenure: t.field({
    type: TenureRef,
    nullable: true,
    description: 'The tenure behind `awayCoach`, with its dates and confidence; null when not known.',
    extensions: { cost: LEADER },
    resolve: (match, _args, { view }) => tenureIn(view, match, match.away),
  }),
}));

function coachIn(view: GraphView, match: MatchView, team: string) {
  const tenure = leader(view, team, match);
  return tenure === null ? null : coachOf(view, tenure.coach);
}

const coachesIn = (view: GraphView, match: MatchView, team: string) =>
  view.leadersOf(team, match.date).map((tenure) => coachOf(view, tenure.coach));

function tenureIn(view: GraphView, match: MatchView, team: string) {
  const tenure = leader(view, team, match);
  return tenure === null ? null : tenureOf(tenure);
}

const leader = (view: GraphView, team: string, match: MatchView) => view.leaderOf(team, match.date);
