/** The matches of all competitions. Which documents tell them depends on what is asked; never are all of them read. */
import type { DaySpan, SeasonRecord } from '../../documents/catalogue.ts';
import { inOrderOfPlay } from '../../documents/kick-off.ts';
import type { MatchStatus } from '../../football/match.ts';
import { AFTER_ALL_DAYS } from '../../football/partial-date.ts';
import { seasonsIn } from '../competitions/seasons-in.ts';
import { COST } from '../effort/work.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import type { MatchView } from './match-view.ts';

/** What is asked for; names are those of things that exist. */
export interface MatchScope {
  readonly season?: string | null | undefined;
  /** ISO days, inclusive. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly competitions?: readonly string[] | null | undefined;
  /** Global ids; matches of any of them. */
  readonly teams?: readonly string[] | null | undefined;
  readonly matchday?: number | null | undefined;
  readonly status?: readonly MatchStatus[] | null | undefined;
}

/** The documents that have the matches: seasons, or lists of a team or of a span of days. */
export type MatchSource = { readonly seasons: readonly string[] } | { readonly lists: readonly string[] };

/** The spans that a range of days touches. */
function spansIn({ index }: GraphView, { from, to }: MatchScope): readonly DaySpan[] {
  const { days } = index.catalogue;
  const next = days.findIndex(([first]) => from !== null && from !== undefined && first > from);
  const start = from ? Math.max((next < 0 ? days.length : next) - 1, 0) : 0;
  return days.slice(start).filter(([first]) => !to || first <= to);
}

/** The seasons of some competitions that a range of days touches. */
export const seasonsOf = (
  view: GraphView,
  competitions: readonly string[],
  scope: MatchScope,
): readonly string[] =>
  competitions.flatMap((competition) =>
    seasonsIn(view, { competition, from: scope.from, to: scope.to }).map(({ id }) => id),
  );

/** In days, of some competitions where they are named: whichever holds fewer matches. */
function sourceOfDays(view: GraphView, scope: MatchScope): MatchSource {
  const { competitions } = scope;
  const spans = spansIn(view, scope);
  const lists = { lists: spans.map(([first]) => `days:${first}`) };
  const hasDays = view.index.catalogue.days.length > 0;
  if (!competitions && hasDays) return lists;
  const seasons = seasonsOf(view, competitions ?? view.index.competitions.ids, scope);
  const inSeasons = seasons.reduce((sum, id) => sum + view.counts.season(id).matches, 0);
  const inSpans = spans.reduce((sum, [, matches]) => sum + matches, 0);
  return hasDays && inSpans <= inSeasons ? lists : { seasons };
}

/** Null where the question bounds nothing that could be read. */
export function sourceOf(view: GraphView, scope: MatchScope): MatchSource | null {
  const { season, from, to, competitions, teams } = scope;
  if (season) return { seasons: [season] };
  if (teams) return { lists: [...new Set(teams)] };
  if (from || to) return sourceOfDays(view, scope);
  if (!competitions) return null;
  return {
    seasons: competitions.flatMap((competition) => currentSeasonOf(view, competition)?.id ?? []),
  };
}

/** The season going on at the end of the day of the view, or the one that was last; null when none had begun. */
export function currentSeasonOf(view: GraphView, competition: string): SeasonRecord | null {
  const begun = view
    .seasonsOf(competition)
    .filter(({ start, knownFrom }) => (start ?? knownFrom) <= view.day);
  return begun.at(-1) ?? null;
}

/** The matches of a team or of a span of days, between two days. */
const listed = (
  view: GraphView,
  id: string,
  { from, to }: MatchScope,
): PromiseOrValue<readonly MatchView[]> =>
  whenReady(view.team(id), (list) => {
    const found = list?.matchesBetween(from ?? '', to ?? AFTER_ALL_DAYS) ?? [];
    view.work.once(`listed ${id} ${from} ${to} ${view.asOf}`, found.length * COST.matchMade);
    return found;
  });

const ofSeason = (view: GraphView, id: string): PromiseOrValue<readonly MatchView[]> =>
  whenReady(view.season(id), (season) => (season === null ? [] : view.matchesOfSeason(season)));

function test(view: GraphView, { from, to, competitions, teams, matchday, status }: MatchScope) {
  const wanted = competitions && new Set(competitions.flatMap((slug) => view.index.seasonsOf.ids(slug)));
  return (match: MatchView): boolean =>
    (!from || match.date >= from) &&
    (!to || match.date <= to) &&
    (!wanted || wanted.has(match.record.season)) &&
    (!teams || teams.some((team) => match.involves(team))) &&
    (!matchday || match.record.matchday === matchday) &&
    (!status || status.includes(match.status));
}

/** The matches of a scope, the earliest first; those of two teams are listed once. */
export function matchesIn(
  view: GraphView,
  scope: MatchScope,
  source: MatchSource,
): PromiseOrValue<readonly MatchView[]> {
  const read =
    'lists' in source
      ? source.lists.map((id) => listed(view, id, scope))
      : source.seasons.map((id) => ofSeason(view, id));
  return whenReady(allReady(read), (lists) => {
    const all = [...new Map(lists.flat().map((match) => [match.id, match])).values()];
    view.work.seen(all.length);
    const found = all.filter(test(view, scope));
    // One list is in the order of its document.
    return lists.length === 1 ? found : inOrderOfPlay(found, ({ record }) => record);
  });
}
