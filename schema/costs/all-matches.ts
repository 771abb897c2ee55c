/** Costs of the matches of all competitions. */

import { COST, documentCost } from '../../src/graph/effort/work.ts';
import { type MatchScope, type MatchSource, sourceOf } from '../../src/graph/matches/all-matches.ts';
import type { GraphContext } from '../kit/builder.ts';
import { TODAY } from '../kit/day.ts';
import {
  type CostedRead,
  type CostOf,
  type CostQuestion,
  countsIn,
  made,
  nodesOn,
  once,
  readSeasons,
} from './place.ts';

/** The most teams whose matches one field may be asked for. */
export const MOST_TEAMS = 20;

/** What is asked for, as far as it tells what is read. */
function scopeIn({ args, context }: CostQuestion): MatchScope {
  const { on, ...scope } = args as MatchScope & { on?: string | null };
  if (!on) return scope;
  const { view, clock } = context as GraphContext;
  const day = on === TODAY ? clock.today(view) : on;
  return { ...scope, from: day, to: day };
}

function readsOf(asked: CostQuestion, source: MatchSource): readonly CostedRead[] {
  if ('seasons' in source)
    return readSeasons(asked, { seasons: source.seasons, copies: source.seasons.length, isEach: true }, true);
  return source.lists.map((id) => {
    const { matches, characters } = countsIn(asked).team(id);
    return once(`matches of list ${id}`, documentCost(characters) + matches * COST.matchMade);
  });
}

export const matchesOfAll: CostOf = (asked) => {
  const source = sourceOf((asked.context as GraphContext).view, scopeIn(asked));
  if (source === null) return { items: 0 };
  const counts = countsIn(asked);
  const held =
    'seasons' in source
      ? source.seasons.map((id) => counts.season(id).matches)
      : source.lists.map((id) => counts.team(id).matches);
  const matches = held.reduce((sum, count) => sum + count, 0);
  const items = Math.min(nodesOn(asked), asked.times * matches);
  const seasons = 'seasons' in source ? source.seasons : null;
  return {
    items,
    reads: readsOf(asked, source),
    work: asked.times * matches * COST.matchSeen * 2,
    known: { within: made({ seasons, copies: items, isEach: seasons?.length === 1 }) },
  };
};
