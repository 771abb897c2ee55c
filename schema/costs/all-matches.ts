/** Costs of the matches of all competitions. */

import { daysBetween } from '../../src/football/partial-date.ts';
import { COST, documentCost } from '../../src/graph/effort/work.ts';
import {
  type MatchScope,
  type MatchSource,
  seasonsOf,
  sourceOf,
} from '../../src/graph/matches/all-matches.ts';
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
  viewOf,
  type Within,
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

/** The most matches of some days, both inclusive; of a list only those of its days are made. */
function mostBetween(asked: CostQuestion, { from, to }: MatchScope): number {
  const { matchesOfDay } = countsIn(asked).most;
  if (!from || !to || matchesOfDay === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(0, daysBetween(from, to) + 1) * matchesOfDay;
}

function readsOf(asked: CostQuestion, source: MatchSource, scope: MatchScope): readonly CostedRead[] {
  if ('seasons' in source)
    return readSeasons(asked, { seasons: source.seasons, copies: source.seasons.length, isEach: true }, true);
  const most = mostBetween(asked, scope);
  const days = `${scope.from} ${scope.to}`;
  return source.lists.flatMap((id) => {
    const { matches, characters } = countsIn(asked).team(id);
    return [
      once(`list ${id}`, documentCost(characters)),
      once(`matches of list ${id} ${days}`, Math.min(matches, most) * COST.matchMade),
    ];
  });
}

export const matchesOfAll: CostOf = (asked) => {
  const scope = scopeIn(asked);
  const source = sourceOf((asked.context as GraphContext).view, scope);
  if (source === null) return { items: 0 };
  const counts = countsIn(asked);
  const held =
    'seasons' in source
      ? source.seasons.map((id) => counts.season(id).matches)
      : source.lists.map((id) => counts.team(id).matches);
  const most = 'seasons' in source ? Number.POSITIVE_INFINITY : mostBetween(asked, scope);
  const matches = Math.min(
    most,
    held.reduce((sum, count) => sum + count, 0),
  );
  const items = Math.min(nodesOn(asked), asked.times * matches);
  return {
    items,
    reads: readsOf(asked, source, scope),
    work: asked.times * matches * COST.matchSeen * 2,
    known: { within: seasonsOnPage(asked, source, items) },
  };
};

/** The seasons of the matches on a page. In a list of days they are known where its competitions are named. */
function seasonsOnPage(asked: CostQuestion, source: MatchSource, copies: number): Within {
  if ('seasons' in source)
    return made({ seasons: source.seasons, copies, isEach: source.seasons.length === 1 });
  const { competitions, ...days } = scopeIn(asked);
  if (!competitions) return made({ seasons: null, copies, isEach: false });
  const seasons = seasonsOf(viewOf(asked), competitions, days);
  return { seasons, copies, isEach: seasons.length === 1 };
}
