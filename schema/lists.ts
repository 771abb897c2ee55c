/** Root lists that belong to no other type. */
import { CompetitionConnectionRef } from './competitions/competition.ts';
import { CompetitionKindEnum } from './competitions/competition-kind.ts';
import { listOf } from './costs/entry-lists.ts';
import { listed, ORDER } from './entry-lists.ts';
import { builder } from './kit/builder.ts';
import { pageArgs } from './kit/connection.ts';
import { EntityOrderEnum } from './kit/entity-order.ts';
import { requireCountry } from './kit/require-known.ts';
import { ClubConnectionRef } from './teams/club.ts';

builder.queryFields((t) => ({
  clubs: t.field({
    type: ClubConnectionRef,
    description:
      'Every club, in the order of `orderBy`. For example `{ clubs(association: "italy", first: 10) { totalCount nodes { name } } }`.',
    args: {
      ...pageArgs(t.arg),
      association: t.arg.string({
        description: 'Slug or id of the country whose association they play under.',
      }),
      orderBy: t.arg({ type: EntityOrderEnum, description: ORDER }),
    },
    extensions: { cost: listOf('club') },
    resolve: (_root, asked, { view }, { path }) => {
      requireCountry(view, asked.association);
      return listed(view, 'club', asked, path);
    },
  }),
  competitions: t.field({
    type: CompetitionConnectionRef,
    description:
      'Every competition, in the order of `orderBy`. For example `{ competitions(first: 50) { nodes { id name kind } } }`.',
    args: {
      ...pageArgs(t.arg),
      country: t.arg.string({ description: 'Slug or id of the country they are played in, `italy`.' }),
      kinds: t.arg({ type: [CompetitionKindEnum], description: 'Only these sorts.' }),
      orderBy: t.arg({ type: EntityOrderEnum, description: ORDER }),
    },
    extensions: { cost: listOf('competition') },
    resolve: (_root, asked, { view }, { path }) => {
      requireCountry(view, asked.country);
      return listed(view, 'competition', asked, path);
    },
  }),
}));
