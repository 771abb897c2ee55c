import { countingGoals, matchWinner } from '../../src/football/match.ts';
import type { TieState } from '../../src/football/tie.ts';
import type { DecidedBy } from '../../src/football/tie-terms.ts';
import { daysBetween } from '../../src/graph/days.ts';
import { MatchView } from '../../src/graph/matches/match-view.ts';
import {
  coachOf,
  seasonNamed,
  seasonViewOf,
  sourcesOf,
  teamOf,
  tenureOf,
  venueOf,
} from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import * as costs from '../costs/seasons.ts';
import { LEADER } from '../costs/teams.ts';
import { connectionOf } from '../kit/connection.ts';
import {
  CoachRef,
  MatchRef,
  NodeRef,
  SeasonRef,
  SourceRef,
  StageRef,
  TeamRef,
  TenureRef,
  TieRef,
  VenueRef,
} from '../kit/refs.ts';
import { MatchStatusEnum } from './match-filter.ts';
import { GoalsRef, ScoreRef } from './score.ts';

export type { DecidedBy, TieState };

const leader = (view: GraphView, team: string, match: MatchView) => view.leaderOf(team, match.date);

MatchRef.implement({
  description:
    'Two teams on one day. Before its day it has no score; under an earlier as-of day it may not be drawn yet, and is then not there at all.',
  interfaces: [NodeRef],
  isTypeOf: (value) => value instanceof MatchView,
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The id without its kind.' }),
    date: t.expose('date', { type: 'Date', description: 'Local day of kick-off.' }),
    kickoff: t.field({
      type: 'LocalTime',
      nullable: true,
      description: 'Local wall-clock time; null when the source gives none.',
      resolve: ({ record }) => record.kickoff ?? null,
    }),
    home: t.field({
      type: TeamRef,
      description: 'The side named first: the host, unless the ground is neutral.',
      resolve: (match, _args, { view }) => teamOf(view, match.home),
    }),
    away: t.field({
      type: TeamRef,
      description: 'The side named second.',
      resolve: (match, _args, { view }) => teamOf(view, match.away),
    }),
    daysSince: t.int({
      nullable: true,
      description:
        'Days from the match to the as-of day, or to the last day the facts speak of; null while it is not played.',
      resolve: (match, _args, { view }) => (match.played ? daysBetween(match.date, view.day) : null),
    }),
    knownFrom: t.field({
      type: 'Date',
      description:
        'The first day on which the pairing is told: the draw or the fixture list, once both teams were in; the day of the match where its round is not held.',
      resolve: ({ record }) => record.knownFrom ?? record.date,
    }),
    neutral: t.exposeBoolean('neutral', { description: 'Whether it is played at neither side’s ground.' }),
    season: t.field({
      type: SeasonRef,
      description: 'The season of the competition it belongs to.',
      extensions: { cost: costs.itsSeason },
      resolve: ({ record }, _args, { view }) => seasonNamed(view, record.season),
    }),
    stage: t.field({
      type: StageRef,
      nullable: true,
      description: 'The part of the season; null where the season has no stages.',
      extensions: { cost: costs.inSeason },
      resolve: ({ record }, _args, { view }) =>
        whenReady(seasonViewOf(view, record.season), (season) => season.stage(record.stage)),
    }),
    group: t.string({
      nullable: true,
      description: 'The group, `A`; null outside a group stage.',
      resolve: ({ record }) => record.group ?? null,
    }),
    matchday: t.int({
      nullable: true,
      description: 'The matchday, from 1; null in a knock-out stage or where the source gives none.',
      resolve: ({ record }) => record.matchday ?? null,
    }),
    tie: t.field({
      type: TieRef,
      nullable: true,
      description: 'The tie it is a leg of; null outside a knock-out stage.',
      extensions: { cost: costs.inSeason },
      resolve: ({ record }, _args, { view }) => {
        const { tie } = record;
        return tie === undefined
          ? null
          : whenReady(seasonViewOf(view, record.season), (season) => season.tie(tie));
      },
    }),
    leg: t.exposeInt('leg', {
      nullable: true,
      description: '1 or 2, and 3 for a replay or play-off; null for a match that stands alone.',
    }),
    status: t.expose('status', { type: MatchStatusEnum, description: 'What became of it by the as-of day.' }),
    score: t.field({
      type: ScoreRef,
      nullable: true,
      description: 'The result on the field; null while it is not played, or not known.',
      resolve: (match) => match.score,
    }),
    official: t.field({
      type: GoalsRef,
      nullable: true,
      description: 'The result that counts where a ruling set it; null when the one on the field counts.',
      resolve: (match) => match.official,
    }),
    counting: t.field({
      type: GoalsRef,
      nullable: true,
      description:
        'The goals that count: as ruled, or else on the field after extra time; null when there is no result.',
      resolve: countingGoals,
    }),
    winner: t.field({
      type: TeamRef,
      nullable: true,
      description:
        'Who won, a shoot-out included where the match alone decides; null when level, or not played.',
      resolve: (match, _args, { view }) => {
        const winner = match.leg === null ? matchWinner(match) : legWinner(match);
        return winner === null ? null : teamOf(view, winner);
      },
    }),
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
    note: t.string({
      nullable: true,
      description: 'What the facts need said about them; null when nothing.',
      resolve: ({ record }) => record.note ?? null,
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'Who says so, as the table lists them.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ record }, _args, { view }) => sourcesOf(view, record.source),
    }),
    sourceRow: t.string({
      nullable: true,
      description:
        'File and line in the source, or file and how the row begins where lines move; null when it is not a file.',
      resolve: ({ record }) => record.sourceRow ?? null,
    }),
  }),
});

/** In a leg a shoot-out decides the tie and not the match. */
function legWinner(match: MatchView): string | null {
  const goals = countingGoals(match);
  if (goals === null || goals.home === goals.away) return null;
  return goals.home > goals.away ? match.home : match.away;
}

function cityOf(view: GraphView, record: MatchView['record']): string | null {
  if (record.city !== undefined) return record.city;
  const venue = record.venue === undefined ? null : view.venues.get(record.venue);
  if (venue?.city !== undefined) return venue.city;
  const host = record.neutral === true ? null : view.teamEntity(record.home);
  return host?.kind === 'club' ? (host.record.city ?? null) : null;
}

function coachIn(view: GraphView, match: MatchView, team: string) {
  const tenure = leader(view, team, match);
  return tenure === null ? null : coachOf(view, tenure.coach);
}

function tenureIn(view: GraphView, match: MatchView, team: string) {
  const tenure = leader(view, team, match);
  return tenure === null ? null : tenureOf(tenure);
}

export const MatchConnectionRef = connectionOf('Match', MatchRef, 'matches');
