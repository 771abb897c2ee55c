import { compareText } from '../../src/football/match.ts';
import { LACKS_GROUND } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { memoizedByView } from '../../src/graph/memoized.ts';
import { clubOf, countryOnDay } from '../../src/graph/nodes/resolve.ts';
import { allReady, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/catalogue.ts';
import { builder } from '../kit/builder.ts';
import { connectionCost, connectionOf, pageArgs } from '../kit/connection.ts';
import { isCountAlone, lengthAlone } from '../kit/count-alone.ts';
import { paginateBy } from '../kit/page.ts';
import { CountryRef, EntityRef, NodeRef, VenueRef } from '../kit/refs.ts';
import { MatchConnectionRef } from '../matches/match-edge.ts';
import { ClubConnectionRef } from '../teams/club.ts';
import { CoordinatesRef } from './coordinates.ts';

/** Clubs that were known to play there. */
const clubsAt = memoizedByView((view: GraphView, venue: string) =>
  view.clubs.of(view.index.clubsAt.get(venue)).filter((club) => club.venue === venue),
);

VenueRef.implement({
  description: 'A ground.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'venue',
  fields: (t) => ({
    city: t.string({
      nullable: true,
      description: 'Where it stands; null when unknown.',
      resolve: ({ record }) => record.city ?? null,
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'In which country; null when unknown, and while that country was not there yet.',
      resolve: ({ record }, _args, { view }) => countryOnDay(view, record.country),
    }),
    coordinates: t.field({
      type: CoordinatesRef,
      nullable: true,
      description: 'Where it lies; null when unknown.',
      resolve: ({ record: { latitude, longitude } }) =>
        latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    }),
    capacity: t.int({
      nullable: true,
      description:
        'How many spectators it holds: for the finals of a World Cup where a source counts them, else today; null when unknown.',
      resolve: ({ record }) => record.capacity ?? null,
    }),
  }),
});

/** Who plays there. */
builder.objectFields(VenueRef, (t) => ({
  matches: t.field({
    type: MatchConnectionRef,
    description: 'Matches played there, where a source names the ground; earliest first.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.matchesAtVenue },
    resolve: ({ record }, page, { view }, { fieldNodes, path }) => {
      notice(view, path, () => LACKS_GROUND);
      if (isCountAlone(view, fieldNodes)) return lengthAlone<MatchView>(record.matches, page);
      return whenReady(allReady(record.seasons.map((season) => view.season(season))), (seasons) => {
        const held = seasons.flatMap((season) => (season === null ? [] : view.matchesOfSeason(season)));
        view.work.seen(held.length);
        const here = held.filter((match) => match.record.venue === record.id);
        return paginateBy(
          here.toSorted((a, b) => compareText(a.date, b.date)),
          (match) => match.id,
          page,
        );
      });
    },
  }),
  clubs: t.field({
    type: ClubConnectionRef,
    description: 'Clubs that play there, by id.',
    args: pageArgs(t.arg),
    extensions: connectionCost,
    resolve: ({ record }, page, { view }) =>
      paginateBy(
        clubsAt(view, record.id),
        ({ id }) => id,
        page,
        ({ id }) => clubOf(view, id),
      ),
  }),
}));

export const VenueConnectionRef = connectionOf('Venue', VenueRef, 'grounds');
