/** Seasons, ties and matches. */
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { selectMatches } from '../../src/graph/matches/selection.ts';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import type { Season } from '../../src/graph/nodes/entities.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import { findNode } from '../../src/graph/nodes/nodes.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { seasonSlug } from '../../src/model/ids.ts';
import * as costs from '../costs/catalogue.ts';
import * as heldCosts from '../costs/held.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { readId } from '../kit/node.ts';
import { paginateBy } from '../kit/page.ts';
import { MatchRef, SeasonRef, TieRef } from '../kit/refs.ts';
import { MatchConnectionRef } from './match.ts';
import { checkedWideFilter, MatchFilterInput } from './match-filter.ts';
import { MatchOrderEnum } from './match-order.ts';

const isSeason = (node: Node | null): node is Season =>
  node !== null && 'kind' in node && node.kind === 'season';

builder.queryFields((t) => ({
  season: t.field({
    type: SeasonRef,
    nullable: true,
    description:
      'A season of a competition; null when it had not begun, or is not held. For example `{ season(competition: "ucl", label: "2025-26") { stages { code name } } }`.',
    args: {
      competition: t.arg.string({ required: true, description: 'Slug of the competition, `ucl`.' }),
      label: t.arg.string({ required: true, description: '`2025-26`, or the year.' }),
    },
    extensions: { cost: costs.seasonByLabel },
    resolve: (_root, { competition, label }, { view }) => {
      const id = { kind: 'season', slug: seasonSlug(competition, label) } as const;
      return whenReady(findNode(view, id), (node) => (isSeason(node) ? node : null));
    },
  }),
  match: t.field({
    type: MatchRef,
    nullable: true,
    description:
      'A match; null when there is none, or its pairing was not known. For example `{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { date score { fullTime { home away } } } }`.',
    args: {
      id: t.arg.id({ required: true, description: 'Global id, `match:ucl-2025-26-atalanta-bayern-1`.' }),
    },
    extensions: { cost: costs.partById },
    resolve: (_root, { id }, { view }) => {
      const parsed = readId(id);
      if (parsed.kind !== 'match') return null;
      return whenReady(findNode(view, parsed), (node) => (node instanceof MatchView ? node : null));
    },
  }),
  tie: t.field({
    type: TieRef,
    nullable: true,
    description:
      'A tie by its id; null when there is none, or it was not drawn. See `Season.tie` for the tie of two teams. For example `{ tie(id: "tie:ucl-2025-26/r16-2") { status winner { name } } }`.',
    args: { id: t.arg.id({ required: true, description: 'Global id, `tie:ucl-2025-26/r16-3`.' }) },
    extensions: { cost: costs.partById },
    resolve: (_root, { id }, { view }) => {
      const parsed = readId(id);
      if (parsed.kind !== 'tie') return null;
      return whenReady(findNode(view, parsed), (node) => (node instanceof TieView ? node : null));
    },
  }),
}));

builder.queryFields((t) => ({
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
              selectMatches(view, view.matchesOfSeason(found), checkedWideFilter(view, filter), orderBy),
              (match) => match.id,
              page,
            ),
      ),
  }),
}));
