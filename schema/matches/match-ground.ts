/** When by UTC and where a match was played, and who coached the teams. */
import { kickoffAt } from '../../src/documents/kick-off.ts';
import { cityOf } from '../../src/graph/matches/city.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { usualGroundOf } from '../../src/graph/matches/usual-ground.ts';
import { coachOf, tenureOf, venueOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { benchOfMatch, LEADER } from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { CoachRef, MatchRef, TenureRef, VenueRef } from '../kit/refs.ts';

builder.objectField(MatchRef, 'kickoffAt', (t) =>
  t.field({
    type: 'DateTime',
    nullable: true,
    description:
      'The kick-off as an instant, in UTC: `2026-06-11T19:00:00Z`; null when there is no time, or the zone of the place is not known.',
    resolve: ({ record }) => kickoffAt(record),
  }),
);

builder.objectFields(MatchRef, (t) => ({
  neutral: t.exposeBoolean('neutral', { description: 'Whether it is played at neither side’s ground.' }),
  venue: t.field({
    type: VenueRef,
    nullable: true,
    description: 'The ground; null when no source names it.',
    resolve: ({ record }, _args, { view }) => venueOf(view, record.venue),
  }),
  city: t.string({
    nullable: true,
    description:
      'The city it is played in: as recorded, else where the ground or the home club is; null when unknown.',
    resolve: ({ record }, _args, { view }) => cityOf(view, record),
  }),
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

builder.objectField(MatchRef, 'usualVenue', (t) =>
  t.field({
    type: VenueRef,
    nullable: true,
    description:
      'The ground at which the side named first usually played such matches then, derived and no fact of this match: see `venue`. Null on neutral ground, of national teams, and where none is told.',
    extensions: { cost: 1 },
    resolve: (match, _args, { view }) => venueOf(view, usualGroundOf(view, match) ?? undefined),
  }),
);

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
