import { connectionCost, pageArgs } from './connection.ts';
import { ClubConnectionRef } from './country.ts';
import { paginateBy } from './page.ts';
import { CountryRef, EntityRef, NodeRef, VenueRef } from './refs.ts';
import { clubOf, countryOf } from './resolve.ts';

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
      description: 'In which country; null when unknown.',
      resolve: ({ record }, _args, { view }) =>
        record.country === undefined ? null : countryOf(view, record.country),
    }),
    clubs: t.field({
      type: ClubConnectionRef,
      description: 'Clubs that play there, by id.',
      args: pageArgs(t.arg),
      extensions: connectionCost,
      resolve: ({ record }, page, { view }) =>
        paginateBy(
          (view.index.clubsAt.get(record.id) ?? []).map((club) => clubOf(view, club.id)),
          (club) => club.record.id,
          page,
        ),
    }),
  }),
});
