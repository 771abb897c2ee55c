import { competitionOf, countryOf } from '../../src/graph/nodes/resolve.ts';
import { membersOf, organisedBy } from '../../src/graph/teams/members.ts';
import * as costs from '../costs/catalogue.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { CompetitionRef, ConfederationRef, EntityRef, NodeRef } from '../kit/refs.ts';
import { CountryConnectionRef, idOf } from './country.ts';

ConfederationRef.implement({
  description: 'One of the six continental confederations.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'confederation',
  fields: (t) => ({
    fullName: t.string({ description: 'Its name in full.', resolve: ({ record }) => record.fullName }),
    competitions: t.field({
      type: [CompetitionRef],
      description: 'Competitions it organises, by id.',
      extensions: { cost: costs.competitionsOfConfederation },
      resolve: ({ record }, _args, { view }) =>
        organisedBy(view, record.id).map((competition) => competitionOf(view, competition.id)),
    }),
    countries: t.field({
      type: CountryConnectionRef,
      description: 'Countries whose associations belong to it, without states that had ended, by id.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.countriesOfConfederation },
      resolve: ({ record }, page, { view }) =>
        paginateBy(membersOf(view, record.id), idOf, page, ({ id }) => countryOf(view, id)),
    }),
  }),
});

export const ConfederationConnectionRef = connectionOf('Confederation', ConfederationRef, 'confederations');
