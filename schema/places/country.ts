import { memoizedByView } from '../../src/graph/memoized.ts';
import { confederationOf, countryOf, countryOnDay } from '../../src/graph/nodes/resolve.ts';
import { endOf, successorOf } from '../../src/graph/teams/succession.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/catalogue.ts';
import { connectionOf } from '../kit/connection.ts';
import { ConfederationRef, CountryRef, EntityRef, NodeRef } from '../kit/refs.ts';

export const CountryConnectionRef = connectionOf('Country', CountryRef, 'countries');

export const idOf = ({ id }: { readonly id: string }): string => id;

const succeededBy = memoizedByView((view: GraphView, country: string) =>
  view.countries.list.filter((candidate) => successorOf(view, candidate.id) === country),
);

CountryRef.implement({
  description:
    'A country or territory with a football association of its own, today or in its time. The United Kingdom is four.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'country',
  fields: (t) => ({
    fifaCode: t.string({
      nullable: true,
      description:
        'Three letters of FIFA, `ITA`; null where there is no member association, and as of a day on which the country went by another name.',
      resolve: ({ record }) => record.fifaCode ?? null,
    }),
    iso2: t.string({
      nullable: true,
      description:
        'ISO 3166-1 alpha-2; null where ISO has none, as for England, and as of a day on which the country went by another name.',
      resolve: ({ record }) => record.iso2 ?? null,
    }),
    confederation: t.field({
      type: ConfederationRef,
      nullable: true,
      description:
        'The confederation of its association today, or at its end; null without a member association.',
      resolve: ({ record }, _args, { view }) =>
        record.confederation === undefined ? null : confederationOf(view, record.confederation),
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'When the state began; null where it is older than football, where the day is not recorded, and while that lay ahead.',
      resolve: ({ record }) => record.from ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When the state ended; null while it lasts.',
      resolve: ({ record }, _args, { view }) => endOf(view, record) ?? null,
    }),
    successor: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country FIFA counts as its successor; null while it lasts.',
      resolve: ({ record }, _args, { view }) => countryOnDay(view, successorOf(view, record.id)),
    }),
    predecessors: t.field({
      type: [CountryRef],
      description: 'Countries it is counted as the successor of, by id.',
      extensions: { cost: costs.amongAll('countries') },
      resolve: ({ record }, _args, { view }) =>
        succeededBy(view, record.id).map((country) => countryOf(view, country.id)),
    }),
  }),
});
