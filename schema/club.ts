import { ClubRef, CountryRef, EntityRef, NodeRef, TeamRef, VenueRef } from './refs.ts';
import { countryOf, venueOf } from './resolve.ts';

ClubRef.implement({
  description: 'A club. Its first men’s team is what plays the matches.',
  interfaces: [TeamRef, EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'club',
  fields: (t) => ({
    fullName: t.string({
      nullable: true,
      description: 'Its name in full; null when no source gives it.',
      resolve: ({ record }) => record.fullName ?? null,
    }),
    association: t.field({
      type: CountryRef,
      description: 'The country whose association it plays under: France for Monaco, its own for nearly all.',
      resolve: ({ record }, _args, { view }) => countryOf(view, record.association),
    }),
    city: t.string({
      nullable: true,
      description: 'Where it is at home; null when unknown.',
      resolve: ({ record }) => record.city ?? null,
    }),
    founded: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'When it was founded; null when unknown. Where sources differ, `dataset.conflicts` has both.',
      resolve: ({ record }) => record.founded ?? null,
    }),
    venue: t.field({
      type: VenueRef,
      nullable: true,
      description: 'Its home ground; null when unknown.',
      resolve: ({ record }, _args, { view }) => venueOf(view, record.venue),
    }),
  }),
});
