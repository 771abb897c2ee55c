import { connectionCost, connectionOf, pageArgs } from './connection.ts';
import { paginateBy } from './page.ts';
import { CoachRef, CountryRef, EntityRef, NodeRef } from './refs.ts';
import { countryOf, tenureOf } from './resolve.ts';
import { TenureConnectionRef } from './tenure.ts';

CoachRef.implement({
  description: 'A person who led a team from the bench, or a commission that did.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'coach',
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'Nationality; null when no source was looked up.',
      resolve: ({ record }, _args, { view }) =>
        record.country === undefined ? null : countryOf(view, record.country),
    }),
    born: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Date of birth; null when unknown.',
      resolve: ({ record }) => record.born ?? null,
    }),
    tenures: t.field({
      type: TenureConnectionRef,
      description: 'The teams led, oldest spell first, as far as begun by the as-of day.',
      args: pageArgs(t.arg),
      extensions: connectionCost,
      resolve: ({ record }, page, { view }) =>
        paginateBy(view.tenuresOfCoach(record.id).map(tenureOf), (tenure) => tenure.record.id, page),
    }),
  }),
});

export const CoachConnectionRef = connectionOf('Coach', CoachRef, 'coaches');
