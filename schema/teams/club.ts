import { associationOfClub, venueOf } from '../../src/graph/nodes/resolve.ts';
import { upTo } from '../costs/catalogue.ts';
import { countsIn } from '../costs/place.ts';
import { connectionOf } from '../kit/connection.ts';
import { ClubRef, CountryRef, EntityRef, NodeRef, TeamRef, VenueRef } from '../kit/refs.ts';
import { SuccessionRef } from './club-succession.ts';

ClubRef.implement({
  description: 'A club. Its first men’s team is what plays the matches.',
  interfaces: [TeamRef, EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'club',
  fields: (t) => ({
    fullName: t.string({
      nullable: true,
      description:
        'Its name in full; null when no source gives it, and as of a day on which it went by another name.',
      resolve: ({ record }) => record.fullName ?? null,
    }),
    association: t.field({
      type: CountryRef,
      description:
        'The country whose association it plays under: France for Monaco, its own for nearly all; as of a day before that country existed, the one it then played for, if a season names it.',
      resolve: (club, _args, { view }) => associationOfClub(view, club),
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
    successions: t.field({
      type: [SuccessionRef],
      description:
        'New companies that took over from old ones, and records that two bodies claim, oldest first, at most a handful: for this graph one club. Empty for nearly all.',
      extensions: { cost: upTo((asked) => countsIn(asked).most.successions, 1) },
      resolve: ({ record }) => [...(record.successions ?? [])],
    }),
    venue: t.field({
      type: VenueRef,
      nullable: true,
      description:
        'Its home ground; null when unknown, and as of a day before it is known to have moved there.',
      resolve: ({ record }, _args, { view }) => venueOf(view, record.venue),
    }),
  }),
});

export const ClubConnectionRef = connectionOf('Club', ClubRef, 'clubs');
