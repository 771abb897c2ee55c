/** Lists of the graph that no other thing holds. */
import { clubOf } from '../src/graph/nodes/resolve.ts';
import { whenReady } from '../src/graph/promise-or-value.ts';
import { CompetitionConnectionRef } from './competitions/competition.ts';
import * as costs from './costs/catalogue.ts';
import * as heldCosts from './costs/held.ts';
import { builder } from './kit/builder.ts';
import { pageArgs } from './kit/connection.ts';
import { paginateBy } from './kit/page.ts';
import { MatchConnectionRef } from './matches/match.ts';
import { MatchFilterInput, selectMatches } from './matches/match-filter.ts';
import { MatchOrderEnum } from './matches/match-order.ts';
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
    extensions: { cost: costs.listed('competitions') },
    resolve: (_root, page, { view }) =>
      paginateBy(
        view.index.competitions.list,
        ({ id }) => id,
        page,
        (record) => ({ kind: 'competition' as const, record }),
      ),
  }),
  matches: t.field({
    type: MatchConnectionRef,
    nullable: true,
    description:
      'Matches of one season, in the order of `orderBy`; null when there is no such season. For a team’s matches over all seasons see `Team.matches`. For example `{ matches(season: "ucl-2025-26", last: 1) { nodes { date home { name } away { name } } } }`.',
    args: {
      ...pageArgs(t.arg),
      season: t.arg.string({ required: true, description: 'Slug of the season, `ucl-2025-26`.' }),
      filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }),
      orderBy: t.arg({
        type: MatchOrderEnum,
        description: 'In which order; the earliest first when not given.',
      }),
    },
    extensions: { cost: heldCosts.matchesOfSeason },
    resolve: (_root, { season, filter, orderBy, ...page }, { view }) =>
      whenReady(view.season(season), (found) =>
        found === null
          ? null
          : paginateBy(
              selectMatches(view, view.matchesOfSeason(found), filter, orderBy),
              (match) => match.id,
              page,
            ),
      ),
  }),
}));
