/** When by UTC and where a match was played. */
import { kickoffAt } from '../../src/documents/kick-off.ts';
import { cityOf } from '../../src/graph/matches/city.ts';
import { usualGroundOf } from '../../src/graph/matches/usual-ground.ts';
import { venueOf } from '../../src/graph/nodes/resolve.ts';
import { builder } from '../kit/builder.ts';
import { MatchRef, VenueRef } from '../kit/refs.ts';

builder.objectField(MatchRef, 'kickoffAt', (t) =>
  t.field({
    type: 'DateTime',
    nullable: true,
    description:
      'The kick-off as an instant, in UTC: `2026-06-11T19:00:00Z`; null when there is no time, or the zone of the place is not known.',
    extensions: { cost: 1 },
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
}));

builder.objectField(MatchRef, 'usualVenue', (t) =>
  t.field({
    type: VenueRef,
    nullable: true,
    description:
      'The ground at which the side named first usually played such matches at that time. It is derived, and not a fact of this match: see `venue`. Null on neutral ground, for national teams, and when none is recorded.',
    extensions: { cost: 1 },
    resolve: (match, _args, { view }) => venueOf(view, usualGroundOf(view, match) ?? undefined),
  }),
);
