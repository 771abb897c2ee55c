/** Lists at the root of the graph, which belong to no other type. */
import { clubOf } from '../src/graph/nodes/resolve.ts';
import { CompetitionConnectionRef } from './competitions/competition.ts';
import * as costs from './costs/catalogue.ts';
import { builder } from './kit/builder.ts';
import { pageArgs } from './kit/connection.ts';
import { paginateBy } from './kit/page.ts';
import { ClubConnectionRef } from './teams/club.ts';

builder.queryFields((t) => ({
  clubs: t.field({
    type: ClubConnectionRef,
    description:
      'Every club, by id. For example `{ clubs(association: "italy", first: 10) { totalCount nodes { name } } }`.',
    args: {
      ...pageArgs(t.arg),
      association: t.arg.string({ description: 'Slug of the country whose association they play under.' }),
    },
    extensions: { cost: costs.clubs },
    resolve: (_root, { association, ...page }, { view }) => {
      const all = association === null || association === undefined;
      const records = all ? view.clubs.list : view.clubs.of(view.index.clubsOf.get(association));
      return paginateBy(
        records,
        ({ id }) => id,
        page,
        ({ id }) => clubOf(view, id),
      );
    },
  }),
  competitions: t.field({
    type: CompetitionConnectionRef,
    description:
      'Every competition, by id. For example `{ competitions(first: 50) { nodes { id name kind } } }`.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.competitions },
    resolve: (_root, page, { view }) =>
      paginateBy(
        view.competitions.list,
        ({ id }) => id,
        page,
        (record) => ({ kind: 'competition' as const, record }),
      ),
  }),
}));
