/** Seasons, ties and matches. */
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import { findNode } from '../../src/graph/nodes/nodes.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { LABEL, noneNamed, seasonCalled } from '../competitions/seasons/season-called.ts';
import * as costs from '../costs/catalogue.ts';
import { seasonLookedUp } from '../costs/look-ups.ts';
import { builder } from '../kit/builder.ts';
import { EntityByInput } from '../kit/entity-by.ts';
import { badInput } from '../kit/errors.ts';
import { lookUp } from '../kit/lookup.ts';
import { readIdOnDay } from '../kit/node.ts';
import { MatchRef, SeasonRef, TieRef } from '../kit/refs.ts';
import { requireCompetition } from '../kit/require-known.ts';

builder.queryFields((t) => ({
  season: t.field({
    type: SeasonRef,
    nullable: true,
    description:
      'A season: by `by`, or by its competition and label; null when it had not begun, or is not held. For example `{ season(competition: "ucl", label: "2025-26") { stages { code name } } }`.',
    args: {
      by: t.arg({
        type: EntityByInput,
        description: 'Exactly one way to name it: `{ name: "Serie A 2025/26" }`.',
      }),
      competition: t.arg.string({ description: 'Slug or id of the competition, `ucl`.' }),
      label: t.arg.string({ description: LABEL }),
    },
    extensions: { cost: seasonLookedUp },
    resolve: (_root, { by, competition, label }, { view }) => {
      if (by) return whenReady(lookUp(view, 'season', by), (found) => found ?? noneNamed(view, by));
      if (!competition || !label) throw badInput('no season is named', 'by, or competition and label');
      requireCompetition(view, competition);
      return lookUp(view, 'season', { slug: seasonCalled(view, competition, label) });
    },
  }),
  match: t.field({
    type: MatchRef,
    nullable: true,
    description:
      'A match; null when there is none, or its pairing was not known. For example `{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { date score { fullTime { home away } } } }`.',
    args: {
      id: t.arg.id({ required: true, description: 'Id or slug, `match:ucl-2025-26-atalanta-bayern-1`.' }),
    },
    extensions: { cost: costs.partById, movesContext: true },
    resolve: (_root, { id }, { view }) => {
      const parsed = readIdOnDay(view, id);
      if (parsed.kind !== 'match') return null;
      return whenReady(findNode(view, parsed), (node) => (node instanceof MatchView ? node : null));
    },
  }),
  tie: t.field({
    type: TieRef,
    nullable: true,
    description:
      'A tie by its id; null when there is none, or it was not drawn. See `Season.tie` for the tie of two teams. For example `{ tie(id: "tie:ucl-2025-26/r16-2") { status winner { name } } }`.',
    args: { id: t.arg.id({ required: true, description: 'Id or slug, `tie:ucl-2025-26/r16-3`.' }) },
    extensions: { cost: costs.partById, movesContext: true },
    resolve: (_root, { id }, { view }) => {
      const parsed = readIdOnDay(view, id);
      if (parsed.kind !== 'tie') return null;
      return whenReady(findNode(view, parsed), (node) => (node instanceof TieView ? node : null));
    },
  }),
}));
