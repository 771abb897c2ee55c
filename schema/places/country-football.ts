/** The teams, coaches, grounds and competitions of a country. */

import { hostedBy } from '../../src/graph/competitions/hosts.ts';
import { LACKS_NATIONALITY, lackOfHonours } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { memoizedByView } from '../../src/graph/memoized.ts';
import {
  clubOf,
  coachOf,
  competitionOf,
  groundOf,
  nationalTeamOf,
  seasonOf,
} from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { honoursOfClubs } from '../../src/graph/teams/honour-lists.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/catalogue.ts';
import * as datasetCosts from '../costs/dataset.ts';
import { honours } from '../costs/honours.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { CompetitionRef, CountryRef, NationalTeamRef, SeasonRef } from '../kit/refs.ts';
import { ClubConnectionRef } from '../teams/club.ts';
import { CoachConnectionRef } from '../teams/coach.ts';
import { HonourConnectionRef } from '../teams/honour.ts';
import { honourArgs, honoursPage } from '../teams/honour-args.ts';
import { VenueConnectionRef } from './venue.ts';

const itself = (id: string): string => id;

builder.objectFields(CountryRef, (t) => ({
  nationalTeam: t.field({
    type: NationalTeamRef,
    nullable: true,
    description: 'Its national team; null without a member association.',
    extensions: { cost: datasetCosts.nationalTeam },
    resolve: ({ record }, _args, { view }) => nationalTeamOf(view, record.id),
  }),
  clubs: t.field({
    type: ClubConnectionRef,
    description: 'Clubs that play under its association, by id. Monaco’s is under France.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.clubsOfCountry },
    resolve: ({ record }, page, { view }) => {
      const clubs = view.clubs.idsIn(view.index.clubsOf, record.id);
      return paginateBy(clubs, itself, page, (id) => clubOf(view, id));
    },
  }),
  honours: t.field({
    type: HonourConnectionRef,
    description:
      'Titles and places of the clubs that play under its association, by competition and season: `last: 1` with one competition and rank gives the latest such title.',
    args: honourArgs(t.arg),
    extensions: { cost: honours('honoursOfCountry') },
    resolve: ({ record }, wanted, { view }, { path }) =>
      whenReady(honoursOfClubs(view, record.id), (held) => {
        notice(view, path, () => lackOfHonours(held));
        return honoursPage(view, held, wanted);
      }),
  }),
  coaches: t.field({
    type: CoachConnectionRef,
    description: 'Coaches of that nationality, by id.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.coachesOfCountry },
    resolve: ({ record }, page, { view }, { path }) => {
      notice(view, path, () => LACKS_NATIONALITY);
      const coaches = view.coaches.idsIn(view.index.coachesOf, record.id);
      return paginateBy(coaches, itself, page, (id) => coachOf(view, id));
    },
  }),
}));

builder.objectFields(CountryRef, (t) => ({
  venues: t.field({
    type: VenueConnectionRef,
    description: 'Grounds in it, by id.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.venuesOfCountry },
    resolve: ({ record }, page, { view }) => {
      const venues = view.venues.idsIn(view.index.venuesIn, record.id);
      return paginateBy(venues, itself, page, (id) => groundOf(view, id));
    },
  }),
  competitions: t.field({
    type: [CompetitionRef],
    description: 'Its domestic competitions, by id.',
    extensions: { cost: costs.competitionsOfCountry },
    resolve: ({ record }, _args, { view }) =>
      competitionsIn(view, record.id).map((competition) => competitionOf(view, competition.id)),
  }),
  hosted: t.field({
    type: [SeasonRef],
    description: 'Finals tournaments it hosted, alone or with others, as far as begun, oldest first.',
    extensions: { cost: costs.hosted },
    resolve: ({ record }, _args, { view }) => hostedBy(view, record).map(seasonOf),
  }),
}));
const competitionsIn = memoizedByView(({ competitions }: GraphView, country: string) =>
  competitions.list.filter((competition) => competition.country === country),
);
