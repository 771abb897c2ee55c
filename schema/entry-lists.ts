/** The root lists of every entity of a kind. */

import { LACKS_TITLES, lackOfAll } from '../src/graph/dataset/lacks.ts';
import { notice, type ResponsePath } from '../src/graph/dataset/notices.ts';
import type { Entity } from '../src/graph/nodes/entities.ts';
import { entitiesInOrder, type ListedKind, type ListScope } from '../src/graph/nodes/entity-lists.ts';
import { inTable, slugsOfTable } from '../src/graph/nodes/whole-tables.ts';
import { whenReady } from '../src/graph/promise-or-value.ts';
import type { GraphView } from '../src/graph/view.ts';
import { SeasonConnectionRef } from './competitions/season.ts';
import * as costs from './costs/entry-lists.ts';
import { builder } from './kit/builder.ts';
import { type ArgBuilder, pageArgs } from './kit/connection.ts';
import { EntityOrderEnum } from './kit/entity-order.ts';
import { badInput } from './kit/errors.ts';
import { type Page, paginateBy } from './kit/page.ts';
import { requireCompetition, requireConfederation, requireCountry } from './kit/require-known.ts';
import { ConfederationConnectionRef } from './places/confederation.ts';
import { CountryConnectionRef } from './places/country.ts';
import { VenueConnectionRef } from './places/venue.ts';
import { NationalTeamConnectionRef } from './teams/national-team.ts';

export const ORDER = 'In which order; by id when not given.';

const itself = (slug: string): string => slug;
const slugOf = ({ record }: Entity): string => record.id;

/** @throws BAD_USER_INPUT for an order that cannot be computed as of a day. */
export function listed<K extends ListedKind>(
  view: GraphView,
  kind: K,
  asked: ListScope & Page,
  path: ResponsePath,
) {
  if (asked.orderBy === 'MATCHES' && view.asOf !== null)
    throw badInput('orderBy is MATCHES as of a day', 'another order');
  if (asked.orderBy === 'MATCHES') notice(view, path, () => lackOfAll(view));
  if (asked.orderBy === 'TITLES') notice(view, path, () => LACKS_TITLES);
  const slugs = slugsOfTable(view, kind, asked);
  if (slugs !== null) return paginateBy(slugs, itself, asked, (slug) => inTable(view, kind, slug));
  return whenReady(entitiesInOrder(view, kind, asked), (all) => paginateBy(all, slugOf, asked));
}

/** A page in an order, of one confederation or of all. */
const confederationArgs = (arg: ArgBuilder) => ({
  ...pageArgs(arg),
  confederation: arg.string({ description: 'Slug or id of the confederation, `uefa`.' }),
  orderBy: arg({ type: EntityOrderEnum, description: ORDER }),
});

builder.queryFields((t) => ({
  countries: t.field({
    type: CountryConnectionRef,
    description:
      'Countries and territories, also those that ended, in the order of `orderBy`. For example `{ countries(confederation: "uefa", orderBy: NAME, first: 60) { totalCount nodes { name fifaCode } } }`.',
    args: confederationArgs(t.arg),
    extensions: { cost: costs.listOf('country') },
    resolve: (_root, asked, { view }, { path }) => {
      requireConfederation(view, asked.confederation);
      return listed(view, 'country', asked, path);
    },
  }),
  nationalTeams: t.field({
    type: NationalTeamConnectionRef,
    description:
      'National teams, also those of states that ended, in the order of `orderBy`. For example `{ nationalTeams(confederation: "conmebol", orderBy: TITLES, first: 3) { nodes { name } } }`.',
    args: confederationArgs(t.arg),
    extensions: { cost: costs.listOf('national-team') },
    resolve: (_root, asked, { view }, { path }) => {
      requireConfederation(view, asked.confederation);
      return listed(view, 'national-team', asked, path);
    },
  }),
}));

builder.queryFields((t) => ({
  venues: t.field({
    type: VenueConnectionRef,
    description:
      'Grounds, in the order of `orderBy`. For example `{ venues(country: "italy", orderBy: NAME) { nodes { name city } } }`.',
    args: {
      ...pageArgs(t.arg),
      country: t.arg.string({ description: 'Slug or id of the country they lie in, `italy`.' }),
      orderBy: t.arg({ type: EntityOrderEnum, description: ORDER }),
    },
    extensions: { cost: costs.listOf('venue') },
    resolve: (_root, asked, { view }, { path }) => {
      requireCountry(view, asked.country);
      return listed(view, 'venue', asked, path);
    },
  }),
  confederations: t.field({
    type: ConfederationConnectionRef,
    description:
      'The six confederations, by id. For example `{ confederations { nodes { name countries { totalCount } } } }`.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.listOf('confederation') },
    resolve: (_root, page, { view }, { path }) => listed(view, 'confederation', page, path),
  }),
  seasons: t.field({
    type: SeasonConnectionRef,
    description:
      'Seasons that had begun by the as-of day, in the order of `orderBy`; between days those that were going on. For example `{ seasons(from: "2026-03-10", to: "2026-03-10") { nodes { label competition { name } } } }`.',
    args: {
      ...pageArgs(t.arg),
      competition: t.arg.string({ description: 'Slug or id of the competition, `serie-a`.' }),
      from: t.arg({ type: 'Date', description: 'Not over before this day.' }),
      to: t.arg({ type: 'Date', description: 'Begun on this day or earlier.' }),
      orderBy: t.arg({ type: EntityOrderEnum, description: ORDER }),
    },
    extensions: { cost: costs.listOf('season') },
    resolve: (_root, asked, { view }, { path }) => {
      requireCompetition(view, asked.competition);
      return listed(view, 'season', asked, path);
    },
  }),
}));
